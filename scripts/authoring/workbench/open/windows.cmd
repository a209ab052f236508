@echo off
rem Opens the workbench by a double click on Windows; pushd knows a folder of the network, too.
pushd "%~dp0..\..\..\.."
where npm >nul 2>nul || (
  echo Node.js is not here yet. Install it from https://nodejs.org, then double click again.
  pause
  exit /b 1
)
rem Written last, when all is there.
if not exist node_modules\.package-lock.json call npm ci --ignore-scripts || (
  echo What the workbench needs could not be fetched. Is this computer on the internet? Double click again.
  pause
  exit /b 1
)
call npm run workbench -- --open
pause
