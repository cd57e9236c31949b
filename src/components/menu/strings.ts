/** What a menu says, where it takes the width of a small touch screen. */
export interface MenuStrings {
  /** The words of what closes it. */
  close: string;
  /** The words of what leads from a submenu to the menu before. */
  back: string;
}

export const english: MenuStrings = { close: 'Close', back: 'Back' };
