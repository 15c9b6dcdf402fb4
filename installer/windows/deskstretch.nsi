; The installer for Windows: for one person, without administrator.
;
;     python installer/windows/make_setup.py
;
; Switches of the setup it makes, besides those of NSIS (/S silent, /D=FOLDER last):
;
;     /LOGIN=1 or 0    start with Windows, or not; as it was before, if left out (at first: not)
;
; A running program is asked to quit, and saves everything. Settings and history are not touched, here or when it
; is uninstalled: they are in %LOCALAPPDATA%\deskstretch.

Unicode true
!ifdef TARGET
    Target ${TARGET}
!endif
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestDPIAware true
ManifestSupportedOS Win10

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh

!define NAME "DeskStretch"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
!define APPROVED "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
BrandingText "${NAME} ${VERSION}"

VIProductVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} setup"
VIAddVersionKey "LegalCopyright" "MIT licensed. Qt and PySide6 under the LGPL."

!define MUI_ICON "..\..\resources\icons\deskstretch.ico"
!define MUI_UNICON "..\..\resources\icons\deskstretch.ico"
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_FINISHPAGE_RUN "$INSTDIR\deskstretch.exe"
!define MUI_FINISHPAGE_RUN_TEXT "$(START_NOW)"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(DATA_STAYS)"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English" ; for every system whose language is not below
!insertmacro MUI_LANGUAGE "German"

LangString START_NOW ${LANG_ENGLISH} "Start ${NAME} now"
LangString START_NOW ${LANG_GERMAN} "${NAME} jetzt starten"
LangString DATA_STAYS ${LANG_ENGLISH} "Your settings and your history stay where they are."
LangString DATA_STAYS ${LANG_GERMAN} "Deine Einstellungen und dein Verlauf bleiben, wo sie sind."
LangString WITH_WINDOWS ${LANG_ENGLISH} "Start with Windows"
LangString WITH_WINDOWS ${LANG_GERMAN} "Mit Windows starten"
LangString STILL_RUNNING ${LANG_ENGLISH} \
    "${NAME} is still running. Quit it from its icon beside the clock, then try again."
LangString STILL_RUNNING ${LANG_GERMAN} \
    "${NAME} läuft noch. Beende es über sein Symbol neben der Uhr und versuch es dann noch einmal."

; Asks a running program to end, and waits until Windows lets its file be replaced.
!macro QUIT_RUNNING PREFIX
Function ${PREFIX}QuitRunning
    ${IfNot} ${FileExists} "$INSTDIR\deskstretch.exe"
        Return
    ${EndIf}
    again:
    nsExec::Exec '"$INSTDIR\deskstretch.com" quit'
    Pop $0
    ${For} $1 1 50
        ClearErrors
        FileOpen $0 "$INSTDIR\deskstretch.exe" a
        ${IfNot} ${Errors}
            FileClose $0
            Return
        ${EndIf}
        Sleep 200
    ${Next}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION \
        "$(STILL_RUNNING)" \
        /SD IDCANCEL IDRETRY again
    SetErrorLevel 1
    Abort
FunctionEnd
!macroend
!insertmacro QUIT_RUNNING ""
!insertmacro QUIT_RUNNING "un."

; What an earlier version left in the program's folder would be found by this one.
!macro REMOVE_PROGRAM
    RMDir /r "$INSTDIR\_internal"
    Delete "$INSTDIR\deskstretch.exe"
    Delete "$INSTDIR\deskstretch.com"
    Delete "$INSTDIR\LICENSES.txt"
!macroend

Section "${NAME}"
    SectionIn RO
    Call QuitRunning
    !insertmacro REMOVE_PROGRAM
    SetOutPath "$INSTDIR"
    File /r "${PAYLOAD}\*.*"
    CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\deskstretch.exe"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\deskstretch.exe"
    WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The DeskStretch authors"
    WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

Section /o "$(WITH_WINDOWS)" LOGIN
    WriteRegStr HKCU "${RUN}" "${NAME}" '"$INSTDIR\deskstretch.exe"'
    DeleteRegValue HKCU "${APPROVED}" "${NAME}"
SectionEnd

Section "-no start with Windows"
    ${IfNot} ${SectionIsSelected} ${LOGIN}
        DeleteRegValue HKCU "${RUN}" "${NAME}"
    ${EndIf}
SectionEnd

Function .onInit
    ReadRegStr $0 HKCU "${RUN}" "${NAME}"
    ${GetParameters} $1
    ClearErrors
    ${GetOptions} $1 "/LOGIN=" $2
    ${If} $2 == ""
    ${AndIf} $0 != ""
        StrCpy $2 1
    ${EndIf}
    ${If} $2 == 1
        !insertmacro SelectSection ${LOGIN}
    ${EndIf}
FunctionEnd

Section "Uninstall"
    Call un.QuitRunning
    !insertmacro REMOVE_PROGRAM
    Delete "$INSTDIR\uninstall.exe"
    ; Gone only when nothing else lies in it.
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\${NAME}.lnk"
    DeleteRegValue HKCU "${RUN}" "${NAME}"
    DeleteRegValue HKCU "${APPROVED}" "${NAME}"
    DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd
