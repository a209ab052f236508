/**
 * Keys that could leave a page: shortcuts of browser, desktop and terminal, in Playwright's notation. None may have
 * an effect in kiosk mode.
 */
export const shortcuts = [
  // Tabs and windows.
  ...['Control+t', 'Control+n', 'Control+Shift+n', 'Control+Shift+t', 'Control+Tab', 'Control+Shift+Tab'],
  ...['Control+PageUp', 'Control+PageDown', 'Control+1', 'Control+9', 'Alt+1', 'F11'],
  // Leaving the page.
  ...['Control+w', 'Control+Shift+w', 'Control+F4', 'Control+q', 'Control+Shift+q', 'Alt+F4', 'Alt+Home'],
  ...['Alt+ArrowLeft', 'Alt+ArrowRight', 'Backspace', 'Shift+Backspace'],
  ...['F5', 'Control+F5', 'Control+r', 'Control+Shift+r'],
  // Address bar, search and browser data.
  ...['Control+l', 'Alt+d', 'F6', 'Shift+F6', 'Control+k', 'Control+e', 'Control+f', 'Control+g', 'F3'],
  ...['Control+Shift+g', 'Control+h', 'Control+j', 'Control+d', 'Control+Shift+d', 'Control+Shift+b'],
  ...['Control+Shift+o', 'Control+Shift+Delete', 'Control+Shift+m', 'Alt+e', 'Alt+f', 'F10', 'Alt+F10'],
  // Developer tools, source, files, printing, help.
  ...['F12', 'Control+Shift+i', 'Control+Shift+j', 'Control+Shift+c', 'Control+u', 'Shift+Escape'],
  ...['Control+o', 'Control+s', 'Control+p', 'Control+Shift+p', 'F1', 'Alt+Shift+i', 'F7', 'F4', 'F8', 'F9'],
  // Zoom, clipboard, undo.
  ...['Control+=', 'Control+-', 'Control+0', 'Control+a', 'Control+c', 'Control+x', 'Control+v', 'Control+z'],
  // Desktop, if there is one.
  ...[
    'Alt+Tab',
    'Alt+Escape',
    'Alt+F2',
    'Alt+F1',
    'Alt+Space',
    'Meta+d',
    'Meta+r',
    'Meta+l',
    'Control+Escape',
  ],
  ...[
    'Control+Alt+t',
    'Control+Alt+Delete',
    'Control+Alt+F2',
    'Control+Shift+Escape',
    'ContextMenu',
    'Shift+F10',
  ],
];
