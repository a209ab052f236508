/**
 * What people press to get out of a page, as Playwright names the keys: browser, desktop and terminal shortcuts.
 * Each must do nothing at all on a wall.
 */
export const shortcuts = [
  // New tabs and windows, and between them.
  ...['Control+t', 'Control+n', 'Control+Shift+n', 'Control+Shift+t', 'Control+Tab', 'Control+Shift+Tab'],
  ...['Control+PageUp', 'Control+PageDown', 'Control+1', 'Control+9', 'Alt+1', 'F11'],
  // Away from the page.
  ...['Control+w', 'Control+Shift+w', 'Control+F4', 'Control+q', 'Control+Shift+q', 'Alt+F4', 'Alt+Home'],
  ...['Alt+ArrowLeft', 'Alt+ArrowRight', 'Backspace', 'Shift+Backspace'],
  ...['F5', 'Control+F5', 'Control+r', 'Control+Shift+r'],
  // The address, searching, and what the browser knows.
  ...['Control+l', 'Alt+d', 'F6', 'Shift+F6', 'Control+k', 'Control+e', 'Control+f', 'Control+g', 'F3'],
  ...['Control+Shift+g', 'Control+h', 'Control+j', 'Control+d', 'Control+Shift+d', 'Control+Shift+b'],
  ...['Control+Shift+o', 'Control+Shift+Delete', 'Control+Shift+m', 'Alt+e', 'Alt+f', 'F10', 'Alt+F10'],
  // Tools, source, files, paper, help.
  ...['F12', 'Control+Shift+i', 'Control+Shift+j', 'Control+Shift+c', 'Control+u', 'Shift+Escape'],
  ...['Control+o', 'Control+s', 'Control+p', 'Control+Shift+p', 'F1', 'Alt+Shift+i', 'F7', 'F4', 'F8', 'F9'],
  // Larger, smaller, copied, undone.
  ...['Control+=', 'Control+-', 'Control+0', 'Control+a', 'Control+c', 'Control+x', 'Control+v', 'Control+z'],
  // The desktop, should there be one.
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
