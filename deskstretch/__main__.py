"""``python -m deskstretch`` is the same as ``deskstretch``."""

import sys

from deskstretch.cli import main

sys.exit(main())
