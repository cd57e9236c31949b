import { fileSize } from '../core/file-size.js';
import { plural } from '../core/plural.js';
import { registerLanguage, type Translations } from './registry.js';

/** Spanish. */
const es: Translations = {
  alert: {
    info: 'Información:',
    success: 'Hecho:',
    warning: 'Advertencia:',
    danger: 'Error:',
    dismiss: 'Cerrar',
  },
  button: { loading: 'Espere, por favor' },
  field: { error: 'Error:' },
  link: {
    download: 'descarga',
    external: 'sitio web externo',
    newWindow: 'se abre en ventana nueva',
    size: fileSize('es'),
  },
  select: { valueMissing: 'Elija una de las opciones.', clear: 'Borrar' },
  textField: {
    valueMissing: 'Rellene este campo.',
    email: 'Escriba una dirección de correo electrónico, por ejemplo nombre@example.com.',
    url: 'Escriba una dirección web que empiece por https://.',
    badInput: 'Escriba un número.',
    stepMismatch: 'Escriba un número entero.',
    patternMismatch: 'Escriba la respuesta en el formato solicitado.',
    tooShort: plural('es', {
      one: 'Escriba al menos {n} carácter.',
      other: 'Escriba al menos {n} caracteres.',
    }),
    tooLong: plural('es', {
      one: 'Escriba como máximo {n} carácter.',
      other: 'Escriba como máximo {n} caracteres.',
    }),
    clear: 'Borrar',
    left: plural('es', { one: 'Queda {n} carácter', other: 'Quedan {n} caracteres' }),
    over: plural('es', { one: 'Sobra {n} carácter', other: 'Sobran {n} caracteres' }),
  },
  checkbox: { valueMissing: 'Marque esta casilla para continuar.' },
  radioGroup: { valueMissing: 'Elija una de las opciones.' },
  switch: {
    valueMissing: 'Active esta opción para continuar.',
    pending: 'Guardando',
    failed: 'El cambio no se ha podido guardar y se ha deshecho.',
  },
  dialog: { close: 'Cerrar' },
  menu: { close: 'Cerrar', back: 'Volver' },
  errorSummary: {
    heading: plural('es', { one: 'Hay {n} error', other: 'Hay {n} errores' }),
    check: 'Revise esta respuesta.',
  },
};

registerLanguage('es', es);
export default es;
