@echo off
rem Opens the workbench by a double click on Windows.
cd /d "%~dp0..\..\..\.."
where npm >nul 2>nul || (
  echo Node.js is not here yet. Install it from https://nodejs.org, then double click again.
  pause
  exit /b 1
)
if not exist node_modules call npm ci --ignore-scripts
call npm run workbench -- --open
pause
