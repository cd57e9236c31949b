/** What an alert says: the word for each tone, and the name of the button that dismisses it. */
export interface AlertStrings {
  info: string;
  success: string;
  warning: string;
  danger: string;
  dismiss: string;
}

export const english: AlertStrings = {
  info: 'Information:',
  success: 'Success:',
  warning: 'Warning:',
  danger: 'Error:',
  dismiss: 'Dismiss',
};
