"""Run first in a bundle: other programs it starts, a file manager say, are to find their own libraries.

The starter points LD_LIBRARY_PATH into the bundle; by now the linker has read it.
"""

import os

for _name in ("LD_LIBRARY_PATH", "LIBPATH"):
    _before = os.environ.pop(f"{_name}_ORIG", None)
    if _before:
        os.environ[_name] = _before
    else:
        os.environ.pop(_name, None)
