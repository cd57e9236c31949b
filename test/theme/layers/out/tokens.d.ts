/** Edge of a control. */
export declare const borderControl: { readonly property: "--sam-border-control"; readonly css: "var(--sam-border-control)"; readonly values: { readonly "light": "1px"; readonly "dark": "1px"; readonly "light-contrast": "2px"; readonly "dark-contrast": "2px" } };
/** Separates, without meaning. */
export declare const borderHairline: { readonly property: "--sam-border-hairline"; readonly css: "var(--sam-border-hairline)"; readonly values: { readonly "light": "1px"; readonly "dark": "1px"; readonly "light-contrast": "1px"; readonly "dark-contrast": "1px" } };
/** Edge of what is current, invalid or selected. */
export declare const borderStrong: { readonly property: "--sam-border-strong"; readonly css: "var(--sam-border-strong)"; readonly values: { readonly "light": "2px"; readonly "dark": "2px"; readonly "light-contrast": "2px"; readonly "dark-contrast": "2px" } };
/** Visible edge in the accent tone where the shape is told by something else too. */
export declare const colorAccentBorderNormal: { readonly property: "--sam-color-accent-border-normal"; readonly css: "var(--sam-color-accent-border-normal)"; readonly values: { readonly "light": "#eea1c0"; readonly "dark": "#85425f"; readonly "light-contrast": "#c4638e"; readonly "dark-contrast": "#be5e89" } };
/** Visible edge in the accent tone where the shape is told by something else too, under the pointer. */
export declare const colorAccentBorderNormalHover: { readonly property: "--sam-color-accent-border-normal-hover"; readonly css: "var(--sam-color-accent-border-normal-hover)"; readonly values: { readonly "light": "#dc86aa"; readonly "dark": "#9f5073"; readonly "light-contrast": "#ae4f7a"; readonly "dark-contrast": "#d6739e" } };
/** Hairline in the accent tone, decoration only. */
export declare const colorAccentBorderQuiet: { readonly property: "--sam-color-accent-border-quiet"; readonly css: "var(--sam-color-accent-border-quiet)"; readonly values: { readonly "light": "#ffd1e2"; readonly "dark": "#4e2939"; readonly "light-contrast": "#dc86aa"; readonly "dark-contrast": "#85425f" } };
/** Hairline in the accent tone, decoration only, under the pointer. */
export declare const colorAccentBorderQuietHover: { readonly property: "--sam-color-accent-border-quiet-hover"; readonly css: "var(--sam-color-accent-border-quiet-hover)"; readonly values: { readonly "light": "#ffc1d9"; readonly "dark": "#633147"; readonly "light-contrast": "#c4638e"; readonly "dark-contrast": "#9f5073" } };
/** Edge of what is selected. */
export declare const colorAccentBorderSelected: { readonly property: "--sam-color-accent-border-selected"; readonly css: "var(--sam-color-accent-border-selected)"; readonly values: { readonly "light": "#7a1f4d"; readonly "dark": "#ec8bb4"; readonly "light-contrast": "#6c2146"; readonly "dark-contrast": "#ffbfd7" } };
/** Edge of what is selected, under the pointer. */
export declare const colorAccentBorderSelectedHover: { readonly property: "--sam-color-accent-border-selected-hover"; readonly css: "var(--sam-color-accent-border-selected-hover)"; readonly values: { readonly "light": "#6c2146"; readonly "dark": "#ffbfd7"; readonly "light-contrast": "#4e1d34"; readonly "dark-contrast": "#ffdeea" } };
/** Edge in the accent tone that tells what can be operated or what its state is. */
export declare const colorAccentBorderStrong: { readonly property: "--sam-color-accent-border-strong"; readonly css: "var(--sam-color-accent-border-strong)"; readonly values: { readonly "light": "#7a1f4d"; readonly "dark": "#a94b76"; readonly "light-contrast": "#7a1f4d"; readonly "dark-contrast": "#d976a1" } };
/** Edge in the accent tone that tells what can be operated or what its state is, under the pointer. */
export declare const colorAccentBorderStrongHover: { readonly property: "--sam-color-accent-border-strong-hover"; readonly css: "var(--sam-color-accent-border-strong-hover)"; readonly values: { readonly "light": "#671940"; readonly "dark": "#a94b76"; readonly "light-contrast": "#671940"; readonly "dark-contrast": "#e984af" } };
/** Fill in the accent tone, one strength above the tint. */
export declare const colorAccentFillNormal: { readonly property: "--sam-color-accent-fill-normal"; readonly css: "var(--sam-color-accent-fill-normal)"; readonly values: { readonly "light": "#ffd1e2"; readonly "dark": "#542c3d"; readonly "light-contrast": "#ffd1e2"; readonly "dark-contrast": "#542c3d" } };
/** Fill in the accent tone, one strength above the tint, under the pointer. */
export declare const colorAccentFillNormalHover: { readonly property: "--sam-color-accent-fill-normal-hover"; readonly css: "var(--sam-color-accent-fill-normal-hover)"; readonly values: { readonly "light": "#ffc1d9"; readonly "dark": "#633147"; readonly "light-contrast": "#ffc1d9"; readonly "dark-contrast": "#633147" } };
/** Fill in the accent tone, one strength above the tint, while pressed. */
export declare const colorAccentFillNormalPressed: { readonly property: "--sam-color-accent-fill-normal-pressed"; readonly css: "var(--sam-color-accent-fill-normal-pressed)"; readonly values: { readonly "light": "#fdb1cf"; readonly "dark": "#703750"; readonly "light-contrast": "#fdb1cf"; readonly "dark-contrast": "#703750" } };
/** Quiet fill in the accent tone: a tint that carries text. */
export declare const colorAccentFillQuiet: { readonly property: "--sam-color-accent-fill-quiet"; readonly css: "var(--sam-color-accent-fill-quiet)"; readonly values: { readonly "light": "#ffeff5"; readonly "dark": "#3a212b"; readonly "light-contrast": "#ffeff5"; readonly "dark-contrast": "#3a212b" } };
/** Quiet fill in the accent tone: a tint that carries text, under the pointer. */
export declare const colorAccentFillQuietHover: { readonly property: "--sam-color-accent-fill-quiet-hover"; readonly css: "var(--sam-color-accent-fill-quiet-hover)"; readonly values: { readonly "light": "#ffe0eb"; readonly "dark": "#472734"; readonly "light-contrast": "#ffe0eb"; readonly "dark-contrast": "#472734" } };
/** Quiet fill in the accent tone: a tint that carries text, while pressed. */
export declare const colorAccentFillQuietPressed: { readonly property: "--sam-color-accent-fill-quiet-pressed"; readonly css: "var(--sam-color-accent-fill-quiet-pressed)"; readonly values: { readonly "light": "#ffd1e2"; readonly "dark": "#542c3d"; readonly "light-contrast": "#ffd1e2"; readonly "dark-contrast": "#542c3d" } };
/** Fill of what is selected, always together with the selected edge; in the second accent, where a theme has one. */
export declare const colorAccentFillSelected: { readonly property: "--sam-color-accent-fill-selected"; readonly css: "var(--sam-color-accent-fill-selected)"; readonly values: { readonly "light": "#ffe0eb"; readonly "dark": "#472734"; readonly "light-contrast": "#ffe0eb"; readonly "dark-contrast": "#472734" } };
/** Fill of what is selected, under the pointer. */
export declare const colorAccentFillSelectedHover: { readonly property: "--sam-color-accent-fill-selected-hover"; readonly css: "var(--sam-color-accent-fill-selected-hover)"; readonly values: { readonly "light": "#ffd1e2"; readonly "dark": "#542c3d"; readonly "light-contrast": "#ffd1e2"; readonly "dark-contrast": "#542c3d" } };
/** The strongest fill in the accent tone; in light it is the key colour itself. */
export declare const colorAccentFillStrong: { readonly property: "--sam-color-accent-fill-strong"; readonly css: "var(--sam-color-accent-fill-strong)"; readonly values: { readonly "light": "#7a1f4d"; readonly "dark": "#933662"; readonly "light-contrast": "#7a1f4d"; readonly "dark-contrast": "#d976a1" } };
/** The strongest fill in the accent tone; in light it is the key colour itself, under the pointer. */
export declare const colorAccentFillStrongHover: { readonly property: "--sam-color-accent-fill-strong-hover"; readonly css: "var(--sam-color-accent-fill-strong-hover)"; readonly values: { readonly "light": "#671940"; readonly "dark": "#a1446f"; readonly "light-contrast": "#671940"; readonly "dark-contrast": "#e984af" } };
/** The strongest fill in the accent tone; in light it is the key colour itself, while pressed. */
export declare const colorAccentFillStrongPressed: { readonly property: "--sam-color-accent-fill-strong-pressed"; readonly css: "var(--sam-color-accent-fill-strong-pressed)"; readonly values: { readonly "light": "#551334"; readonly "dark": "#b0517c"; readonly "light-contrast": "#551334"; readonly "dark-contrast": "#f892bd" } };
/** Text and icons on the normal fill in the accent tone, in each of its states. */
export declare const colorAccentOnNormal: { readonly property: "--sam-color-accent-on-normal"; readonly css: "var(--sam-color-accent-on-normal)"; readonly values: { readonly "light": "#6c2146"; readonly "dark": "#ffbfd7"; readonly "light-contrast": "#4e1d34"; readonly "dark-contrast": "#ffdeea" } };
/** Text and icons on the quiet fill in the accent tone, in each of its states. */
export declare const colorAccentOnQuiet: { readonly property: "--sam-color-accent-on-quiet"; readonly css: "var(--sam-color-accent-on-quiet)"; readonly values: { readonly "light": "#6c2146"; readonly "dark": "#ffbfd7"; readonly "light-contrast": "#4e1d34"; readonly "dark-contrast": "#ffdeea" } };
/** Text and icons on the selected fill. */
export declare const colorAccentOnSelected: { readonly property: "--sam-color-accent-on-selected"; readonly css: "var(--sam-color-accent-on-selected)"; readonly values: { readonly "light": "#6c2146"; readonly "dark": "#ffbfd7"; readonly "light-contrast": "#4e1d34"; readonly "dark-contrast": "#ffdeea" } };
/** Text and icons on the selected fill, under the pointer. */
export declare const colorAccentOnSelectedHover: { readonly property: "--sam-color-accent-on-selected-hover"; readonly css: "var(--sam-color-accent-on-selected-hover)"; readonly values: { readonly "light": "#6c2146"; readonly "dark": "#ffbfd7"; readonly "light-contrast": "#4e1d34"; readonly "dark-contrast": "#ffdeea" } };
/** Text and icons on the strong fill in the accent tone, in each of its states. */
export declare const colorAccentOnStrong: { readonly property: "--sam-color-accent-on-strong"; readonly css: "var(--sam-color-accent-on-strong)"; readonly values: { readonly "light": "#ffffff"; readonly "dark": "#ffffff"; readonly "light-contrast": "#ffffff"; readonly "dark-contrast": "#000000" } };
/** Text and icons that speak in the accent tone. */
export declare const colorAccentTextNormal: { readonly property: "--sam-color-accent-text-normal"; readonly css: "var(--sam-color-accent-text-normal)"; readonly values: { readonly "light": "#7a1f4d"; readonly "dark": "#ec8bb4"; readonly "light-contrast": "#6c2146"; readonly "dark-contrast": "#ffbfd7" } };
/** Text and icons that speak in the accent tone with weight. */
export declare const colorAccentTextStrong: { readonly property: "--sam-color-accent-text-strong"; readonly css: "var(--sam-color-accent-text-strong)"; readonly values: { readonly "light": "#6c2146"; readonly "dark": "#ffbfd7"; readonly "light-contrast": "#4e1d34"; readonly "dark-contrast": "#ffdeea" } };
/** Lies over the page while a dialog blocks it. */
export declare const colorBackdrop: { readonly property: "--sam-color-backdrop"; readonly css: "var(--sam-color-backdrop)"; readonly values: { readonly "light": "#00000080"; readonly "dark": "#000000b3"; readonly "light-contrast": "#00000080"; readonly "dark-contrast": "#000000b3" } };
/** Visible edge in the danger tone where the shape is told by something else too. */
export declare const colorDangerBorderNormal: { readonly property: "--sam-color-danger-border-normal"; readonly css: "var(--sam-color-danger-border-normal)"; readonly values: { readonly "light": "#ff9d90"; readonly "dark": "#99372d"; readonly "light-contrast": "#e05446"; readonly "dark-contrast": "#db4e41" } };
/** Visible edge in the danger tone where the shape is told by something else too, under the pointer. */
export declare const colorDangerBorderNormalHover: { readonly property: "--sam-color-danger-border-normal-hover"; readonly css: "var(--sam-color-danger-border-normal-hover)"; readonly values: { readonly "light": "#f67d6d"; readonly "dark": "#b74438"; readonly "light-contrast": "#c93d32"; readonly "dark-contrast": "#f36555" } };
/** Hairline in the danger tone, decoration only. */
export declare const colorDangerBorderQuiet: { readonly property: "--sam-color-danger-border-quiet"; readonly css: "var(--sam-color-danger-border-quiet)"; readonly values: { readonly "light": "#ffd3cc"; readonly "dark": "#59251f"; readonly "light-contrast": "#f67d6d"; readonly "dark-contrast": "#99372d" } };
/** Hairline in the danger tone, decoration only, under the pointer. */
export declare const colorDangerBorderQuietHover: { readonly property: "--sam-color-danger-border-quiet-hover"; readonly css: "var(--sam-color-danger-border-quiet-hover)"; readonly values: { readonly "light": "#ffc4bb"; readonly "dark": "#712a22"; readonly "light-contrast": "#e05446"; readonly "dark-contrast": "#b74438" } };
/** Edge in the danger tone that tells what can be operated or what its state is. */
export declare const colorDangerBorderStrong: { readonly property: "--sam-color-danger-border-strong"; readonly css: "var(--sam-color-danger-border-strong)"; readonly values: { readonly "light": "#b3261e"; readonly "dark": "#c4382d"; readonly "light-contrast": "#b10d0b"; readonly "dark-contrast": "#ffa699" } };
/** Edge in the danger tone that tells what can be operated or what its state is, under the pointer. */
export declare const colorDangerBorderStrongHover: { readonly property: "--sam-color-danger-border-strong-hover"; readonly css: "var(--sam-color-danger-border-strong-hover)"; readonly values: { readonly "light": "#9e2019"; readonly "dark": "#bd4135"; readonly "light-contrast": "#9b0909"; readonly "dark-contrast": "#ffbcb2" } };
/** Fill in the danger tone, one strength above the tint. */
export declare const colorDangerFillNormal: { readonly property: "--sam-color-danger-fill-normal"; readonly css: "var(--sam-color-danger-fill-normal)"; readonly values: { readonly "light": "#ffd3cc"; readonly "dark": "#602720"; readonly "light-contrast": "#ffd3cc"; readonly "dark-contrast": "#602720" } };
/** Fill in the danger tone, one strength above the tint, under the pointer. */
export declare const colorDangerFillNormalHover: { readonly property: "--sam-color-danger-fill-normal-hover"; readonly css: "var(--sam-color-danger-fill-normal-hover)"; readonly values: { readonly "light": "#ffc4bb"; readonly "dark": "#712a22"; readonly "light-contrast": "#ffc4bb"; readonly "dark-contrast": "#712a22" } };
/** Fill in the danger tone, one strength above the tint, while pressed. */
export declare const colorDangerFillNormalPressed: { readonly property: "--sam-color-danger-fill-normal-pressed"; readonly css: "var(--sam-color-danger-fill-normal-pressed)"; readonly values: { readonly "light": "#ffb4a9"; readonly "dark": "#812e26"; readonly "light-contrast": "#ffb4a9"; readonly "dark-contrast": "#812e26" } };
/** Quiet fill in the danger tone: a tint that carries text. */
export declare const colorDangerFillQuiet: { readonly property: "--sam-color-danger-fill-quiet"; readonly css: "var(--sam-color-danger-fill-quiet)"; readonly values: { readonly "light": "#ffefed"; readonly "dark": "#421e19"; readonly "light-contrast": "#ffefed"; readonly "dark-contrast": "#421e19" } };
/** Quiet fill in the danger tone: a tint that carries text, under the pointer. */
export declare const colorDangerFillQuietHover: { readonly property: "--sam-color-danger-fill-quiet-hover"; readonly css: "var(--sam-color-danger-fill-quiet-hover)"; readonly values: { readonly "light": "#ffe2de"; readonly "dark": "#51231d"; readonly "light-contrast": "#ffe2de"; readonly "dark-contrast": "#51231d" } };
/** Quiet fill in the danger tone: a tint that carries text, while pressed. */
export declare const colorDangerFillQuietPressed: { readonly property: "--sam-color-danger-fill-quiet-pressed"; readonly css: "var(--sam-color-danger-fill-quiet-pressed)"; readonly values: { readonly "light": "#ffd3cc"; readonly "dark": "#602720"; readonly "light-contrast": "#ffd3cc"; readonly "dark-contrast": "#602720" } };
/** The strongest fill in the danger tone; in light it is the key colour itself. */
export declare const colorDangerFillStrong: { readonly property: "--sam-color-danger-fill-strong"; readonly css: "var(--sam-color-danger-fill-strong)"; readonly values: { readonly "light": "#b3261e"; readonly "dark": "#b3261e"; readonly "light-contrast": "#b10d0b"; readonly "dark-contrast": "#ffa699" } };
/** The strongest fill in the danger tone; in light it is the key colour itself, under the pointer. */
export declare const colorDangerFillStrongHover: { readonly property: "--sam-color-danger-fill-strong-hover"; readonly css: "var(--sam-color-danger-fill-strong-hover)"; readonly values: { readonly "light": "#9e2019"; readonly "dark": "#9e2019"; readonly "light-contrast": "#9b0909"; readonly "dark-contrast": "#ffbcb2" } };
/** The strongest fill in the danger tone; in light it is the key colour itself, while pressed. */
export declare const colorDangerFillStrongPressed: { readonly property: "--sam-color-danger-fill-strong-pressed"; readonly css: "var(--sam-color-danger-fill-strong-pressed)"; readonly values: { readonly "light": "#891b14"; readonly "dark": "#891b14"; readonly "light-contrast": "#850706"; readonly "dark-contrast": "#ffd2cb" } };
/** Text and icons on the normal fill in the danger tone, in each of its states. */
export declare const colorDangerOnNormal: { readonly property: "--sam-color-danger-on-normal"; readonly css: "var(--sam-color-danger-on-normal)"; readonly values: { readonly "light": "#800505"; readonly "dark": "#ffc2b8"; readonly "light-contrast": "#5c130d"; readonly "dark-contrast": "#ffe0db" } };
/** Text and icons on the quiet fill in the danger tone, in each of its states. */
export declare const colorDangerOnQuiet: { readonly property: "--sam-color-danger-on-quiet"; readonly css: "var(--sam-color-danger-on-quiet)"; readonly values: { readonly "light": "#800505"; readonly "dark": "#ffc2b8"; readonly "light-contrast": "#5c130d"; readonly "dark-contrast": "#ffe0db" } };
/** Text and icons on the strong fill in the danger tone, in each of its states. */
export declare const colorDangerOnStrong: { readonly property: "--sam-color-danger-on-strong"; readonly css: "var(--sam-color-danger-on-strong)"; readonly values: { readonly "light": "#ffffff"; readonly "dark": "#ffffff"; readonly "light-contrast": "#ffffff"; readonly "dark-contrast": "#1d1217" } };
/** Text and icons that speak in the danger tone. */
export declare const colorDangerTextNormal: { readonly property: "--sam-color-danger-text-normal"; readonly css: "var(--sam-color-danger-text-normal)"; readonly values: { readonly "light": "#be0831"; readonly "dark": "#ffc2b8"; readonly "light-contrast": "#6b0001"; readonly "dark-contrast": "#ffecdf" } };
/** Text and icons that speak in the danger tone with weight. */
export declare const colorDangerTextStrong: { readonly property: "--sam-color-danger-text-strong"; readonly css: "var(--sam-color-danger-text-strong)"; readonly values: { readonly "light": "#800505"; readonly "dark": "#ffc2b8"; readonly "light-contrast": "#5c130d"; readonly "dark-contrast": "#ffe0db" } };
/** The focus ring. */
export declare const colorFocus: { readonly property: "--sam-color-focus"; readonly css: "var(--sam-color-focus)"; readonly values: { readonly "light": "#7a1f4d"; readonly "dark": "#f795be"; readonly "light-contrast": "#661b40"; readonly "dark-contrast": "#ffbfd7" } };
/** A second ring around the first, for places where the first alone would not be seen. */
export declare const colorFocusOuter: { readonly property: "--sam-color-focus-outer"; readonly css: "var(--sam-color-focus-outer)"; readonly values: { readonly "light": "#ffffff"; readonly "dark": "#1c1518"; readonly "light-contrast": "#ffffff"; readonly "dark-contrast": "#1c1518" } };
/** Visible edge in the info tone where the shape is told by something else too. */
export declare const colorInfoBorderNormal: { readonly property: "--sam-color-info-border-normal"; readonly css: "var(--sam-color-info-border-normal)"; readonly values: { readonly "light": "#86baff"; readonly "dark": "#21589a"; readonly "light-contrast": "#3583e3"; readonly "dark-contrast": "#307edd" } };
/** Visible edge in the info tone where the shape is told by something else too, under the pointer. */
export declare const colorInfoBorderNormalHover: { readonly property: "--sam-color-info-border-normal-hover"; readonly css: "var(--sam-color-info-border-normal-hover)"; readonly values: { readonly "light": "#62a3f5"; readonly "dark": "#2b6bb9"; readonly "light-contrast": "#1d6ecc"; readonly "dark-contrast": "#4694f4" } };
/** Hairline in the info tone, decoration only. */
export declare const colorInfoBorderQuiet: { readonly property: "--sam-color-info-border-quiet"; readonly css: "var(--sam-color-info-border-quiet)"; readonly values: { readonly "light": "#c7dfff"; readonly "dark": "#1a3559"; readonly "light-contrast": "#62a3f5"; readonly "dark-contrast": "#21589a" } };
/** Hairline in the info tone, decoration only, under the pointer. */
export declare const colorInfoBorderQuietHover: { readonly property: "--sam-color-info-border-quiet-hover"; readonly css: "var(--sam-color-info-border-quiet-hover)"; readonly values: { readonly "light": "#b4d5ff"; readonly "dark": "#1b4272"; readonly "light-contrast": "#3583e3"; readonly "dark-contrast": "#2b6bb9" } };
/** Edge in the info tone that tells what can be operated or what its state is. */
export declare const colorInfoBorderStrong: { readonly property: "--sam-color-info-border-strong"; readonly css: "var(--sam-color-info-border-strong)"; readonly values: { readonly "light": "#1a6cc9"; readonly "dark": "#1a6cc9"; readonly "light-contrast": "#0057ad"; readonly "dark-contrast": "#4997f7" } };
/** Edge in the info tone that tells what can be operated or what its state is, under the pointer. */
export declare const colorInfoBorderStrongHover: { readonly property: "--sam-color-info-border-strong-hover"; readonly css: "var(--sam-color-info-border-strong-hover)"; readonly values: { readonly "light": "#165fb3"; readonly "dark": "#256bc0"; readonly "light-contrast": "#004b96"; readonly "dark-contrast": "#5fa6ff" } };
/** Fill in the info tone, one strength above the tint. */
export declare const colorInfoFillNormal: { readonly property: "--sam-color-info-fill-normal"; readonly css: "var(--sam-color-info-fill-normal)"; readonly values: { readonly "light": "#c7dfff"; readonly "dark": "#1a3961"; readonly "light-contrast": "#c7dfff"; readonly "dark-contrast": "#1a3961" } };
/** Fill in the info tone, one strength above the tint, under the pointer. */
export declare const colorInfoFillNormalHover: { readonly property: "--sam-color-info-fill-normal-hover"; readonly css: "var(--sam-color-info-fill-normal-hover)"; readonly values: { readonly "light": "#b4d5ff"; readonly "dark": "#1b4272"; readonly "light-contrast": "#b4d5ff"; readonly "dark-contrast": "#1b4272" } };
/** Fill in the info tone, one strength above the tint, while pressed. */
export declare const colorInfoFillNormalPressed: { readonly property: "--sam-color-info-fill-normal-pressed"; readonly css: "var(--sam-color-info-fill-normal-pressed)"; readonly values: { readonly "light": "#a1caff"; readonly "dark": "#1c4a81"; readonly "light-contrast": "#a1caff"; readonly "dark-contrast": "#1c4a81" } };
/** Quiet fill in the info tone: a tint that carries text. */
export declare const colorInfoFillQuiet: { readonly property: "--sam-color-info-fill-quiet"; readonly css: "var(--sam-color-info-fill-quiet)"; readonly values: { readonly "light": "#ebf4ff"; readonly "dark": "#162941"; readonly "light-contrast": "#ebf4ff"; readonly "dark-contrast": "#162941" } };
/** Quiet fill in the info tone: a tint that carries text, under the pointer. */
export declare const colorInfoFillQuietHover: { readonly property: "--sam-color-info-fill-quiet-hover"; readonly css: "var(--sam-color-info-fill-quiet-hover)"; readonly values: { readonly "light": "#daeaff"; readonly "dark": "#193251"; readonly "light-contrast": "#daeaff"; readonly "dark-contrast": "#193251" } };
/** Quiet fill in the info tone: a tint that carries text, while pressed. */
export declare const colorInfoFillQuietPressed: { readonly property: "--sam-color-info-fill-quiet-pressed"; readonly css: "var(--sam-color-info-fill-quiet-pressed)"; readonly values: { readonly "light": "#c7dfff"; readonly "dark": "#1a3961"; readonly "light-contrast": "#c7dfff"; readonly "dark-contrast": "#1a3961" } };
/** The strongest fill in the info tone; in light it is the key colour itself. */
export declare const colorInfoFillStrong: { readonly property: "--sam-color-info-fill-strong"; readonly css: "var(--sam-color-info-fill-strong)"; readonly values: { readonly "light": "#1a6cc9"; readonly "dark": "#1a6cc9"; readonly "light-contrast": "#0057ad"; readonly "dark-contrast": "#4997f7" } };
/** The strongest fill in the info tone; in light it is the key colour itself, under the pointer. */
export declare const colorInfoFillStrongHover: { readonly property: "--sam-color-info-fill-strong-hover"; readonly css: "var(--sam-color-info-fill-strong-hover)"; readonly values: { readonly "light": "#165fb3"; readonly "dark": "#165fb3"; readonly "light-contrast": "#004b96"; readonly "dark-contrast": "#5fa6ff" } };
/** The strongest fill in the info tone; in light it is the key colour itself, while pressed. */
export declare const colorInfoFillStrongPressed: { readonly property: "--sam-color-info-fill-strong-pressed"; readonly css: "var(--sam-color-info-fill-strong-pressed)"; readonly values: { readonly "light": "#12539d"; readonly "dark": "#12539d"; readonly "light-contrast": "#003f81"; readonly "dark-contrast": "#7bb5ff" } };
/** Text and icons on the normal fill in the info tone, in each of its states. */
export declare const colorInfoOnNormal: { readonly property: "--sam-color-info-on-normal"; readonly css: "var(--sam-color-info-on-normal)"; readonly values: { readonly "light": "#003c7c"; readonly "dark": "#b1d3ff"; readonly "light-contrast": "#022e5e"; readonly "dark-contrast": "#d6e8ff" } };
/** Text and icons on the quiet fill in the info tone, in each of its states. */
export declare const colorInfoOnQuiet: { readonly property: "--sam-color-info-on-quiet"; readonly css: "var(--sam-color-info-on-quiet)"; readonly values: { readonly "light": "#003c7c"; readonly "dark": "#b1d3ff"; readonly "light-contrast": "#022e5e"; readonly "dark-contrast": "#d6e8ff" } };
/** Text and icons on the strong fill in the info tone, in each of its states. */
export declare const colorInfoOnStrong: { readonly property: "--sam-color-info-on-strong"; readonly css: "var(--sam-color-info-on-strong)"; readonly values: { readonly "light": "#ffffff"; readonly "dark": "#ffffff"; readonly "light-contrast": "#ffffff"; readonly "dark-contrast": "#000000" } };
/** Text and icons that speak in the info tone. */
export declare const colorInfoTextNormal: { readonly property: "--sam-color-info-text-normal"; readonly css: "var(--sam-color-info-text-normal)"; readonly values: { readonly "light": "#045fbb"; readonly "dark": "#77a2ff"; readonly "light-contrast": "#223e8a"; readonly "dark-contrast": "#b2caff" } };
/** Text and icons that speak in the info tone with weight. */
export declare const colorInfoTextStrong: { readonly property: "--sam-color-info-text-strong"; readonly css: "var(--sam-color-info-text-strong)"; readonly values: { readonly "light": "#003c7c"; readonly "dark": "#b1d3ff"; readonly "light-contrast": "#022e5e"; readonly "dark-contrast": "#d6e8ff" } };
/** Links in text. */
export declare const colorLink: { readonly property: "--sam-color-link"; readonly css: "var(--sam-color-link)"; readonly values: { readonly "light": "#0b4fa8"; readonly "dark": "#ffb0d2"; readonly "light-contrast": "#003b87"; readonly "dark-contrast": "#c5dcff" } };
/** Links under the pointer. */
export declare const colorLinkHover: { readonly property: "--sam-color-link-hover"; readonly css: "var(--sam-color-link-hover)"; readonly values: { readonly "light": "#6c2146"; readonly "dark": "#ffbfd7"; readonly "light-contrast": "#4e1d34"; readonly "dark-contrast": "#ffdeea" } };
/** Links to pages that were visited before. */
export declare const colorLinkVisited: { readonly property: "--sam-color-link-visited"; readonly css: "var(--sam-color-link-visited)"; readonly values: { readonly "light": "#7d3f86"; readonly "dark": "#e8965e"; readonly "light-contrast": "#632f00"; readonly "dark-contrast": "#fbc5a2" } };
/** Edge of what cannot be used now. */
export declare const colorNeutralBorderDisabled: { readonly property: "--sam-color-neutral-border-disabled"; readonly css: "var(--sam-color-neutral-border-disabled)"; readonly values: { readonly "light": "#e4dbde"; readonly "dark": "#393335"; readonly "light-contrast": "#ab9da2"; readonly "dark-contrast": "#605559" } };
/** Visible edge in the neutral tone where the shape is told by something else too. */
export declare const colorNeutralBorderNormal: { readonly property: "--sam-color-neutral-border-normal"; readonly css: "var(--sam-color-neutral-border-normal)"; readonly values: { readonly "light": "#c1b4b9"; readonly "dark": "#605559"; readonly "light-contrast": "#8f7e84"; readonly "dark-contrast": "#8a7a80" } };
/** Visible edge in the neutral tone where the shape is told by something else too, under the pointer. */
export declare const colorNeutralBorderNormalHover: { readonly property: "--sam-color-neutral-border-normal-hover"; readonly css: "var(--sam-color-neutral-border-normal-hover)"; readonly values: { readonly "light": "#ab9da2"; readonly "dark": "#74676c"; readonly "light-contrast": "#7b6b71"; readonly "dark-contrast": "#a08f95" } };
/** Hairline in the neutral tone, decoration only. */
export declare const colorNeutralBorderQuiet: { readonly property: "--sam-color-neutral-border-quiet"; readonly css: "var(--sam-color-neutral-border-quiet)"; readonly values: { readonly "light": "#e4dbde"; readonly "dark": "#393335"; readonly "light-contrast": "#ab9da2"; readonly "dark-contrast": "#605559" } };
/** Hairline in the neutral tone, decoration only, under the pointer. */
export declare const colorNeutralBorderQuietHover: { readonly property: "--sam-color-neutral-border-quiet-hover"; readonly css: "var(--sam-color-neutral-border-quiet-hover)"; readonly values: { readonly "light": "#dacfd3"; readonly "dark": "#473f42"; readonly "light-contrast": "#8f7e84"; readonly "dark-contrast": "#74676c" } };
/** Edge in the neutral tone that tells what can be operated or what its state is. */
export declare const colorNeutralBorderStrong: { readonly property: "--sam-color-neutral-border-strong"; readonly css: "var(--sam-color-neutral-border-strong)"; readonly values: { readonly "light": "#8f7e84"; readonly "dark": "#8a7a80"; readonly "light-contrast": "#7b6b71"; readonly "dark-contrast": "#a08f95" } };
/** Edge in the neutral tone that tells what can be operated or what its state is, under the pointer. */
export declare const colorNeutralBorderStrongHover: { readonly property: "--sam-color-neutral-border-strong-hover"; readonly css: "var(--sam-color-neutral-border-strong-hover)"; readonly values: { readonly "light": "#7b6b71"; readonly "dark": "#a08f95"; readonly "light-contrast": "#6c5d62"; readonly "dark-contrast": "#b5a5ab" } };
/** Fill of what cannot be used now. */
export declare const colorNeutralFillDisabled: { readonly property: "--sam-color-neutral-fill-disabled"; readonly css: "var(--sam-color-neutral-fill-disabled)"; readonly values: { readonly "light": "#f6f2f3"; readonly "dark": "#2c2729"; readonly "light-contrast": "#f6f2f3"; readonly "dark-contrast": "#2c2729" } };
/** Fill in the neutral tone, one strength above the tint. */
export declare const colorNeutralFillNormal: { readonly property: "--sam-color-neutral-fill-normal"; readonly css: "var(--sam-color-neutral-fill-normal)"; readonly values: { readonly "light": "#e4dbde"; readonly "dark": "#3e3739"; readonly "light-contrast": "#e4dbde"; readonly "dark-contrast": "#3e3739" } };
/** Fill in the neutral tone, one strength above the tint, under the pointer. */
export declare const colorNeutralFillNormalHover: { readonly property: "--sam-color-neutral-fill-normal-hover"; readonly css: "var(--sam-color-neutral-fill-normal-hover)"; readonly values: { readonly "light": "#dacfd3"; readonly "dark": "#473f42"; readonly "light-contrast": "#dacfd3"; readonly "dark-contrast": "#473f42" } };
/** Fill in the neutral tone, one strength above the tint, while pressed. */
export declare const colorNeutralFillNormalPressed: { readonly property: "--sam-color-neutral-fill-normal-pressed"; readonly css: "var(--sam-color-neutral-fill-normal-pressed)"; readonly values: { readonly "light": "#d0c3c8"; readonly "dark": "#50474a"; readonly "light-contrast": "#d0c3c8"; readonly "dark-contrast": "#50474a" } };
/** Quiet fill in the neutral tone: a tint that carries text. */
export declare const colorNeutralFillQuiet: { readonly property: "--sam-color-neutral-fill-quiet"; readonly css: "var(--sam-color-neutral-fill-quiet)"; readonly values: { readonly "light": "#f6f2f3"; readonly "dark": "#2c2729"; readonly "light-contrast": "#f6f2f3"; readonly "dark-contrast": "#2c2729" } };
/** Quiet fill in the neutral tone: a tint that carries text, under the pointer. */
export declare const colorNeutralFillQuietHover: { readonly property: "--sam-color-neutral-fill-quiet-hover"; readonly css: "var(--sam-color-neutral-fill-quiet-hover)"; readonly values: { readonly "light": "#ede7e9"; readonly "dark": "#353032"; readonly "light-contrast": "#ede7e9"; readonly "dark-contrast": "#353032" } };
/** Quiet fill in the neutral tone: a tint that carries text, while pressed. */
export declare const colorNeutralFillQuietPressed: { readonly property: "--sam-color-neutral-fill-quiet-pressed"; readonly css: "var(--sam-color-neutral-fill-quiet-pressed)"; readonly values: { readonly "light": "#e4dbde"; readonly "dark": "#3e3739"; readonly "light-contrast": "#e4dbde"; readonly "dark-contrast": "#3e3739" } };
/** The strongest neutral fill. */
export declare const colorNeutralFillStrong: { readonly property: "--sam-color-neutral-fill-strong"; readonly css: "var(--sam-color-neutral-fill-strong)"; readonly values: { readonly "light": "#463a3f"; readonly "dark": "#d8cdd1"; readonly "light-contrast": "#352c2f"; readonly "dark-contrast": "#ebe5e7" } };
/** The strongest neutral fill, under the pointer. */
export declare const colorNeutralFillStrongHover: { readonly property: "--sam-color-neutral-fill-strong-hover"; readonly css: "var(--sam-color-neutral-fill-strong-hover)"; readonly values: { readonly "light": "#3a2f33"; readonly "dark": "#e7dce0"; readonly "light-contrast": "#292224"; readonly "dark-contrast": "#dcd6d8" } };
/** The strongest neutral fill, while pressed. */
export declare const colorNeutralFillStrongPressed: { readonly property: "--sam-color-neutral-fill-strong-pressed"; readonly css: "var(--sam-color-neutral-fill-strong-pressed)"; readonly values: { readonly "light": "#2d2528"; readonly "dark": "#f6eaee"; readonly "light-contrast": "#1d181a"; readonly "dark-contrast": "#cdc7c9" } };
/** Text and icons of what cannot be used now: quiet, yet legible. */
export declare const colorNeutralOnDisabled: { readonly property: "--sam-color-neutral-on-disabled"; readonly css: "var(--sam-color-neutral-on-disabled)"; readonly values: { readonly "light": "#8f7e84"; readonly "dark": "#8a7a80"; readonly "light-contrast": "#7b6b71"; readonly "dark-contrast": "#a08f95" } };
/** Text and icons on the normal fill in the neutral tone, in each of its states. */
export declare const colorNeutralOnNormal: { readonly property: "--sam-color-neutral-on-normal"; readonly css: "var(--sam-color-neutral-on-normal)"; readonly values: { readonly "light": "#463a3f"; readonly "dark": "#d8cdd1"; readonly "light-contrast": "#352c2f"; readonly "dark-contrast": "#ebe5e7" } };
/** Text and icons on the quiet fill in the neutral tone, in each of its states. */
export declare const colorNeutralOnQuiet: { readonly property: "--sam-color-neutral-on-quiet"; readonly css: "var(--sam-color-neutral-on-quiet)"; readonly values: { readonly "light": "#463a3f"; readonly "dark": "#d8cdd1"; readonly "light-contrast": "#352c2f"; readonly "dark-contrast": "#ebe5e7" } };
/** Text and icons on the strong fill in the neutral tone, in each of its states. */
export declare const colorNeutralOnStrong: { readonly property: "--sam-color-neutral-on-strong"; readonly css: "var(--sam-color-neutral-on-strong)"; readonly values: { readonly "light": "#ffffff"; readonly "dark": "#1d1217"; readonly "light-contrast": "#ffffff"; readonly "dark-contrast": "#1d1217" } };
/** The page itself. */
export declare const colorNeutralSurfacePage: { readonly property: "--sam-color-neutral-surface-page"; readonly css: "var(--sam-color-neutral-surface-page)"; readonly values: { readonly "light": "#ffffff"; readonly "dark": "#1c1518"; readonly "light-contrast": "#ffffff"; readonly "dark-contrast": "#1c1518" } };
/** Lies above the page: cards, menus, dialogs. */
export declare const colorNeutralSurfaceRaised: { readonly property: "--sam-color-neutral-surface-raised"; readonly css: "var(--sam-color-neutral-surface-raised)"; readonly values: { readonly "light": "#ffffff"; readonly "dark": "#271f22"; readonly "light-contrast": "#ffffff"; readonly "dark-contrast": "#271f22" } };
/** Lies below the page: wells, read-only fields, the ground under cards. */
export declare const colorNeutralSurfaceSunken: { readonly property: "--sam-color-neutral-surface-sunken"; readonly css: "var(--sam-color-neutral-surface-sunken)"; readonly values: { readonly "light": "#faf4f6"; readonly "dark": "#140d10"; readonly "light-contrast": "#faf4f6"; readonly "dark-contrast": "#140d10" } };
/** Body text and icons. */
export declare const colorNeutralTextNormal: { readonly property: "--sam-color-neutral-text-normal"; readonly css: "var(--sam-color-neutral-text-normal)"; readonly values: { readonly "light": "#352c2f"; readonly "dark": "#ebe5e7"; readonly "light-contrast": "#1f191b"; readonly "dark-contrast": "#f8f5f6" } };
/** Secondary text: hints, captions, placeholders. */
export declare const colorNeutralTextQuiet: { readonly property: "--sam-color-neutral-text-quiet"; readonly css: "var(--sam-color-neutral-text-quiet)"; readonly values: { readonly "light": "#6c5d62"; readonly "dark": "#b5a5ab"; readonly "light-contrast": "#463a3f"; readonly "dark-contrast": "#d8cdd1" } };
/** Headings and what must stand out. */
export declare const colorNeutralTextStrong: { readonly property: "--sam-color-neutral-text-strong"; readonly css: "var(--sam-color-neutral-text-strong)"; readonly values: { readonly "light": "#1f191b"; readonly "dark": "#f8f5f6"; readonly "light-contrast": "#0b0709"; readonly "dark-contrast": "#fffbfc" } };
/** Shadow of what floats high above the page. */
export declare const colorShadowHigh: { readonly property: "--sam-color-shadow-high"; readonly css: "var(--sam-color-shadow-high)"; readonly values: { readonly "light": "#0000002e"; readonly "dark": "#00000099"; readonly "light-contrast": "#0000002e"; readonly "dark-contrast": "#00000099" } };
/** Shadow of what floats just above the page. */
export declare const colorShadowLow: { readonly property: "--sam-color-shadow-low"; readonly css: "var(--sam-color-shadow-low)"; readonly values: { readonly "light": "#0000001f"; readonly "dark": "#00000080"; readonly "light-contrast": "#0000001f"; readonly "dark-contrast": "#00000080" } };
/** Visible edge in the success tone where the shape is told by something else too. */
export declare const colorSuccessBorderNormal: { readonly property: "--sam-color-success-border-normal"; readonly css: "var(--sam-color-success-border-normal)"; readonly values: { readonly "light": "#89c499"; readonly "dark": "#29633d"; readonly "light-contrast": "#40925c"; readonly "dark-contrast": "#3b8e58" } };
/** Visible edge in the success tone where the shape is told by something else too, under the pointer. */
export declare const colorSuccessBorderNormalHover: { readonly property: "--sam-color-success-border-normal-hover"; readonly css: "var(--sam-color-success-border-normal-hover)"; readonly values: { readonly "light": "#6baf7f"; readonly "dark": "#33774a"; readonly "light-contrast": "#297e4a"; readonly "dark-contrast": "#51a36c" } };
/** Hairline in the success tone, decoration only. */
export declare const colorSuccessBorderQuiet: { readonly property: "--sam-color-success-border-quiet"; readonly css: "var(--sam-color-success-border-quiet)"; readonly values: { readonly "light": "#c2e6cb"; readonly "dark": "#1d3b27"; readonly "light-contrast": "#6baf7f"; readonly "dark-contrast": "#29633d" } };
/** Hairline in the success tone, decoration only, under the pointer. */
export declare const colorSuccessBorderQuietHover: { readonly property: "--sam-color-success-border-quiet-hover"; readonly css: "var(--sam-color-success-border-quiet-hover)"; readonly values: { readonly "light": "#aeddba"; readonly "dark": "#1f492d"; readonly "light-contrast": "#40925c"; readonly "dark-contrast": "#33774a" } };
/** Edge in the success tone that tells what can be operated or what its state is. */
export declare const colorSuccessBorderStrong: { readonly property: "--sam-color-success-border-strong"; readonly css: "var(--sam-color-success-border-strong)"; readonly values: { readonly "light": "#30844f"; readonly "dark": "#30844f"; readonly "light-contrast": "#056734"; readonly "dark-contrast": "#4ca86b" } };
/** Edge in the success tone that tells what can be operated or what its state is, under the pointer. */
export declare const colorSuccessBorderStrongHover: { readonly property: "--sam-color-success-border-strong-hover"; readonly css: "var(--sam-color-success-border-strong-hover)"; readonly values: { readonly "light": "#2a7546"; readonly "dark": "#2e7949"; readonly "light-contrast": "#03592c"; readonly "dark-contrast": "#5ab779" } };
/** Fill in the success tone, one strength above the tint. */
export declare const colorSuccessFillNormal: { readonly property: "--sam-color-success-fill-normal"; readonly css: "var(--sam-color-success-fill-normal)"; readonly values: { readonly "light": "#c2e6cb"; readonly "dark": "#1f4029"; readonly "light-contrast": "#c2e6cb"; readonly "dark-contrast": "#1f4029" } };
/** Fill in the success tone, one strength above the tint, under the pointer. */
export declare const colorSuccessFillNormalHover: { readonly property: "--sam-color-success-fill-normal-hover"; readonly css: "var(--sam-color-success-fill-normal-hover)"; readonly values: { readonly "light": "#aeddba"; readonly "dark": "#1f492d"; readonly "light-contrast": "#aeddba"; readonly "dark-contrast": "#1f492d" } };
/** Fill in the success tone, one strength above the tint, while pressed. */
export declare const colorSuccessFillNormalPressed: { readonly property: "--sam-color-success-fill-normal-pressed"; readonly css: "var(--sam-color-success-fill-normal-pressed)"; readonly values: { readonly "light": "#9bd4aa"; readonly "dark": "#225333"; readonly "light-contrast": "#9bd4aa"; readonly "dark-contrast": "#225333" } };
/** Quiet fill in the success tone: a tint that carries text. */
export declare const colorSuccessFillQuiet: { readonly property: "--sam-color-success-fill-quiet"; readonly css: "var(--sam-color-success-fill-quiet)"; readonly values: { readonly "light": "#e6f7ea"; readonly "dark": "#192d1e"; readonly "light-contrast": "#e6f7ea"; readonly "dark-contrast": "#192d1e" } };
/** Quiet fill in the success tone: a tint that carries text, under the pointer. */
export declare const colorSuccessFillQuietHover: { readonly property: "--sam-color-success-fill-quiet-hover"; readonly css: "var(--sam-color-success-fill-quiet-hover)"; readonly values: { readonly "light": "#d4efdb"; readonly "dark": "#1c3724"; readonly "light-contrast": "#d4efdb"; readonly "dark-contrast": "#1c3724" } };
/** Quiet fill in the success tone: a tint that carries text, while pressed. */
export declare const colorSuccessFillQuietPressed: { readonly property: "--sam-color-success-fill-quiet-pressed"; readonly css: "var(--sam-color-success-fill-quiet-pressed)"; readonly values: { readonly "light": "#c2e6cb"; readonly "dark": "#1f4029"; readonly "light-contrast": "#c2e6cb"; readonly "dark-contrast": "#1f4029" } };
/** The strongest fill in the success tone; in light it is the key colour itself. */
export declare const colorSuccessFillStrong: { readonly property: "--sam-color-success-fill-strong"; readonly css: "var(--sam-color-success-fill-strong)"; readonly values: { readonly "light": "#30844f"; readonly "dark": "#30844f"; readonly "light-contrast": "#056734"; readonly "dark-contrast": "#4ca86b" } };
/** The strongest fill in the success tone; in light it is the key colour itself, under the pointer. */
export declare const colorSuccessFillStrongHover: { readonly property: "--sam-color-success-fill-strong-hover"; readonly css: "var(--sam-color-success-fill-strong-hover)"; readonly values: { readonly "light": "#2a7546"; readonly "dark": "#2a7546"; readonly "light-contrast": "#03592c"; readonly "dark-contrast": "#5ab779" } };
/** The strongest fill in the success tone; in light it is the key colour itself, while pressed. */
export declare const colorSuccessFillStrongPressed: { readonly property: "--sam-color-success-fill-strong-pressed"; readonly css: "var(--sam-color-success-fill-strong-pressed)"; readonly values: { readonly "light": "#24673c"; readonly "dark": "#24673c"; readonly "light-contrast": "#024b24"; readonly "dark-contrast": "#69c586" } };
/** Text and icons on the normal fill in the success tone, in each of its states. */
export declare const colorSuccessOnNormal: { readonly property: "--sam-color-success-on-normal"; readonly css: "var(--sam-color-success-on-normal)"; readonly values: { readonly "light": "#004722"; readonly "dark": "#acdbb8"; readonly "light-contrast": "#08361b"; readonly "dark-contrast": "#d2edd8" } };
/** Text and icons on the quiet fill in the success tone, in each of its states. */
export declare const colorSuccessOnQuiet: { readonly property: "--sam-color-success-on-quiet"; readonly css: "var(--sam-color-success-on-quiet)"; readonly values: { readonly "light": "#004722"; readonly "dark": "#acdbb8"; readonly "light-contrast": "#08361b"; readonly "dark-contrast": "#d2edd8" } };
/** Text and icons on the strong fill in the success tone, in each of its states. */
export declare const colorSuccessOnStrong: { readonly property: "--sam-color-success-on-strong"; readonly css: "var(--sam-color-success-on-strong)"; readonly values: { readonly "light": "#ffffff"; readonly "dark": "#ffffff"; readonly "light-contrast": "#ffffff"; readonly "dark-contrast": "#000000" } };
/** Text and icons that speak in the success tone. */
export declare const colorSuccessTextNormal: { readonly property: "--sam-color-success-text-normal"; readonly css: "var(--sam-color-success-text-normal)"; readonly values: { readonly "light": "#1f6e3e"; readonly "dark": "#6cb983"; readonly "light-contrast": "#1c472b"; readonly "dark-contrast": "#90e0a7" } };
/** Text and icons that speak in the success tone with weight. */
export declare const colorSuccessTextStrong: { readonly property: "--sam-color-success-text-strong"; readonly css: "var(--sam-color-success-text-strong)"; readonly values: { readonly "light": "#004722"; readonly "dark": "#acdbb8"; readonly "light-contrast": "#08361b"; readonly "dark-contrast": "#d2edd8" } };
/** Visible edge in the warning tone where the shape is told by something else too. */
export declare const colorWarningBorderNormal: { readonly property: "--sam-color-warning-border-normal"; readonly css: "var(--sam-color-warning-border-normal)"; readonly values: { readonly "light": "#dcb059"; readonly "dark": "#735300"; readonly "light-contrast": "#a97b00"; readonly "dark-contrast": "#a37700" } };
/** Visible edge in the warning tone where the shape is told by something else too, under the pointer. */
export declare const colorWarningBorderNormalHover: { readonly property: "--sam-color-warning-border-normal-hover"; readonly css: "var(--sam-color-warning-border-normal-hover)"; readonly values: { readonly "light": "#ca982b"; readonly "dark": "#896400"; readonly "light-contrast": "#906800"; readonly "dark-contrast": "#bd8a00" } };
/** Hairline in the warning tone, decoration only. */
export declare const colorWarningBorderQuiet: { readonly property: "--sam-color-warning-border-quiet"; readonly css: "var(--sam-color-warning-border-quiet)"; readonly values: { readonly "light": "#f5daa8"; readonly "dark": "#463100"; readonly "light-contrast": "#ca982b"; readonly "dark-contrast": "#735300" } };
/** Hairline in the warning tone, decoration only, under the pointer. */
export declare const colorWarningBorderQuietHover: { readonly property: "--sam-color-warning-border-quiet-hover"; readonly css: "var(--sam-color-warning-border-quiet-hover)"; readonly values: { readonly "light": "#f1cd8b"; readonly "dark": "#553d00"; readonly "light-contrast": "#a97b00"; readonly "dark-contrast": "#896400" } };
/** Edge in the warning tone that tells what can be operated or what its state is. */
export declare const colorWarningBorderStrong: { readonly property: "--sam-color-warning-border-strong"; readonly css: "var(--sam-color-warning-border-strong)"; readonly values: { readonly "light": "#b68500"; readonly "dark": "#f0b429"; readonly "light-contrast": "#916900"; readonly "dark-contrast": "#f7cd42" } };
/** Edge in the warning tone that tells what can be operated or what its state is, under the pointer. */
export declare const colorWarningBorderStrongHover: { readonly property: "--sam-color-warning-border-strong-hover"; readonly css: "var(--sam-color-warning-border-strong-hover)"; readonly values: { readonly "light": "#b78600"; readonly "dark": "#ffc340"; readonly "light-contrast": "#926a00"; readonly "dark-contrast": "#ffdd79" } };
/** Fill in the warning tone, one strength above the tint. */
export declare const colorWarningFillNormal: { readonly property: "--sam-color-warning-fill-normal"; readonly css: "var(--sam-color-warning-fill-normal)"; readonly values: { readonly "light": "#f5daa8"; readonly "dark": "#4b3500"; readonly "light-contrast": "#f5daa8"; readonly "dark-contrast": "#4b3500" } };
/** Fill in the warning tone, one strength above the tint, under the pointer. */
export declare const colorWarningFillNormalHover: { readonly property: "--sam-color-warning-fill-normal-hover"; readonly css: "var(--sam-color-warning-fill-normal-hover)"; readonly values: { readonly "light": "#f1cd8b"; readonly "dark": "#553d00"; readonly "light-contrast": "#f1cd8b"; readonly "dark-contrast": "#553d00" } };
/** Fill in the warning tone, one strength above the tint, while pressed. */
export declare const colorWarningFillNormalPressed: { readonly property: "--sam-color-warning-fill-normal-pressed"; readonly css: "var(--sam-color-warning-fill-normal-pressed)"; readonly values: { readonly "light": "#ecc16f"; readonly "dark": "#604500"; readonly "light-contrast": "#ecc16f"; readonly "dark-contrast": "#604500" } };
/** Quiet fill in the warning tone: a tint that carries text. */
export declare const colorWarningFillQuiet: { readonly property: "--sam-color-warning-fill-quiet"; readonly css: "var(--sam-color-warning-fill-quiet)"; readonly values: { readonly "light": "#fef1da"; readonly "dark": "#352607"; readonly "light-contrast": "#fef1da"; readonly "dark-contrast": "#352607" } };
/** Quiet fill in the warning tone: a tint that carries text, under the pointer. */
export declare const colorWarningFillQuietHover: { readonly property: "--sam-color-warning-fill-quiet-hover"; readonly css: "var(--sam-color-warning-fill-quiet-hover)"; readonly values: { readonly "light": "#fbe6c1"; readonly "dark": "#412e03"; readonly "light-contrast": "#fbe6c1"; readonly "dark-contrast": "#412e03" } };
/** Quiet fill in the warning tone: a tint that carries text, while pressed. */
export declare const colorWarningFillQuietPressed: { readonly property: "--sam-color-warning-fill-quiet-pressed"; readonly css: "var(--sam-color-warning-fill-quiet-pressed)"; readonly values: { readonly "light": "#f5daa8"; readonly "dark": "#4b3500"; readonly "light-contrast": "#f5daa8"; readonly "dark-contrast": "#4b3500" } };
/** The strongest fill in the warning tone; in light it is the key colour itself. */
export declare const colorWarningFillStrong: { readonly property: "--sam-color-warning-fill-strong"; readonly css: "var(--sam-color-warning-fill-strong)"; readonly values: { readonly "light": "#f0b429"; readonly "dark": "#f0b429"; readonly "light-contrast": "#f0b429"; readonly "dark-contrast": "#f7cd42" } };
/** The strongest fill in the warning tone; in light it is the key colour itself, under the pointer. */
export declare const colorWarningFillStrongHover: { readonly property: "--sam-color-warning-fill-strong-hover"; readonly css: "var(--sam-color-warning-fill-strong-hover)"; readonly values: { readonly "light": "#dea725"; readonly "dark": "#ffc340"; readonly "light-contrast": "#dea725"; readonly "dark-contrast": "#ffdd79" } };
/** The strongest fill in the warning tone; in light it is the key colour itself, while pressed. */
export declare const colorWarningFillStrongPressed: { readonly property: "--sam-color-warning-fill-strong-pressed"; readonly css: "var(--sam-color-warning-fill-strong-pressed)"; readonly values: { readonly "light": "#cd9921"; readonly "dark": "#ffd688"; readonly "light-contrast": "#cd9921"; readonly "dark-contrast": "#ffeebe" } };
/** Text and icons on the normal fill in the warning tone, in each of its states. */
export declare const colorWarningOnNormal: { readonly property: "--sam-color-warning-on-normal"; readonly css: "var(--sam-color-warning-on-normal)"; readonly values: { readonly "light": "#513900"; readonly "dark": "#efcb89"; readonly "light-contrast": "#3e2b00"; readonly "dark-contrast": "#f9e4be" } };
/** Text and icons on the quiet fill in the warning tone, in each of its states. */
export declare const colorWarningOnQuiet: { readonly property: "--sam-color-warning-on-quiet"; readonly css: "var(--sam-color-warning-on-quiet)"; readonly values: { readonly "light": "#513900"; readonly "dark": "#efcb89"; readonly "light-contrast": "#3e2b00"; readonly "dark-contrast": "#f9e4be" } };
/** Text and icons on the strong fill in the warning tone, in each of its states. */
export declare const colorWarningOnStrong: { readonly property: "--sam-color-warning-on-strong"; readonly css: "var(--sam-color-warning-on-strong)"; readonly values: { readonly "light": "#1d1217"; readonly "dark": "#1d1217"; readonly "light-contrast": "#1d1217"; readonly "dark-contrast": "#1d1217" } };
/** Text and icons that speak in the warning tone. */
export declare const colorWarningTextNormal: { readonly property: "--sam-color-warning-text-normal"; readonly css: "var(--sam-color-warning-text-normal)"; readonly values: { readonly "light": "#644800"; readonly "dark": "#d2aa03"; readonly "light-contrast": "#1c0e00"; readonly "dark-contrast": "#dccd69" } };
/** Text and icons that speak in the warning tone with weight. */
export declare const colorWarningTextStrong: { readonly property: "--sam-color-warning-text-strong"; readonly css: "var(--sam-color-warning-text-strong)"; readonly values: { readonly "light": "#513900"; readonly "dark": "#efcb89"; readonly "light-contrast": "#3e2b00"; readonly "dark-contrast": "#f9e4be" } };
/** Distance of the focus ring from what has the focus. */
export declare const focusOffset: { readonly property: "--sam-focus-offset"; readonly css: "var(--sam-focus-offset)"; readonly values: { readonly "light": "2px"; readonly "dark": "2px"; readonly "light-contrast": "2px"; readonly "dark-contrast": "2px" } };
/** Thickness of the focus ring. */
export declare const focusWidth: { readonly property: "--sam-focus-width"; readonly css: "var(--sam-focus-width)"; readonly values: { readonly "light": "2px"; readonly "dark": "2px"; readonly "light-contrast": "2px"; readonly "dark-contrast": "2px" } };
/** Running text and controls. */
export declare const fontBody: { readonly property: "--sam-font-body"; readonly css: "var(--sam-font-body)"; readonly values: { readonly "light": "system-ui,sans-serif"; readonly "dark": "system-ui,sans-serif"; readonly "light-contrast": "system-ui,sans-serif"; readonly "dark-contrast": "system-ui,sans-serif" } };
/** Headings. */
export declare const fontHeading: { readonly property: "--sam-font-heading"; readonly css: "var(--sam-font-heading)"; readonly values: { readonly "light": "system-ui,sans-serif"; readonly "dark": "system-ui,sans-serif"; readonly "light-contrast": "system-ui,sans-serif"; readonly "dark-contrast": "system-ui,sans-serif" } };
/** Code and identity numbers. */
export declare const fontMono: { readonly property: "--sam-font-mono"; readonly css: "var(--sam-font-mono)"; readonly values: { readonly "light": "ui-monospace,\"Consolas\",\"Liberation Mono\",monospace"; readonly "dark": "ui-monospace,\"Consolas\",\"Liberation Mono\",monospace"; readonly "light-contrast": "ui-monospace,\"Consolas\",\"Liberation Mono\",monospace"; readonly "dark-contrast": "ui-monospace,\"Consolas\",\"Liberation Mono\",monospace" } };
/** Headings. */
export declare const fontWeightHeading: { readonly property: "--sam-font-weight-heading"; readonly css: "var(--sam-font-weight-heading)"; readonly values: { readonly "light": "700"; readonly "dark": "700"; readonly "light-contrast": "700"; readonly "dark-contrast": "700" } };
/** Running text. */
export declare const fontWeightNormal: { readonly property: "--sam-font-weight-normal"; readonly css: "var(--sam-font-weight-normal)"; readonly values: { readonly "light": "400"; readonly "dark": "400"; readonly "light-contrast": "400"; readonly "dark-contrast": "400" } };
/** Labels, buttons and the current item. */
export declare const fontWeightStrong: { readonly property: "--sam-font-weight-strong"; readonly css: "var(--sam-font-weight-strong)"; readonly values: { readonly "light": "600"; readonly "dark": "600"; readonly "light-contrast": "600"; readonly "dark-contrast": "600" } };
/** The one easing. */
export declare const motionEasing: { readonly property: "--sam-motion-easing"; readonly css: "var(--sam-motion-easing)"; readonly values: { readonly "light": "cubic-bezier(.2,0,0,1)"; readonly "dark": "cubic-bezier(.2,0,0,1)"; readonly "light-contrast": "cubic-bezier(.2,0,0,1)"; readonly "dark-contrast": "cubic-bezier(.2,0,0,1)" } };
/** A layer comes. */
export declare const motionEnter: { readonly property: "--sam-motion-enter"; readonly css: "var(--sam-motion-enter)"; readonly values: { readonly "light": "180ms"; readonly "dark": "180ms"; readonly "light-contrast": "180ms"; readonly "dark-contrast": "180ms" } };
/** A layer goes. */
export declare const motionLeave: { readonly property: "--sam-motion-leave"; readonly css: "var(--sam-motion-leave)"; readonly values: { readonly "light": "120ms"; readonly "dark": "120ms"; readonly "light-contrast": "120ms"; readonly "dark-contrast": "120ms" } };
/** Answer to a hand: hover, press, switch. */
export declare const motionState: { readonly property: "--sam-motion-state"; readonly css: "var(--sam-motion-state)"; readonly values: { readonly "light": "120ms"; readonly "dark": "120ms"; readonly "light-contrast": "120ms"; readonly "dark-contrast": "120ms" } };
/** Corners of cards, menus and dialogs. */
export declare const radiusContainer: { readonly property: "--sam-radius-container"; readonly css: "var(--sam-radius-container)"; readonly values: { readonly "light": "12px"; readonly "dark": "12px"; readonly "light-contrast": "12px"; readonly "dark-contrast": "12px" } };
/** Corners of controls; the other three follow from it. */
export declare const radiusControl: { readonly property: "--sam-radius-control"; readonly css: "var(--sam-radius-control)"; readonly values: { readonly "light": "8px"; readonly "dark": "8px"; readonly "light-contrast": "8px"; readonly "dark-contrast": "8px" } };
/** Corners of small marks such as a checkbox. */
export declare const radiusMark: { readonly property: "--sam-radius-mark"; readonly css: "var(--sam-radius-mark)"; readonly values: { readonly "light": "4px"; readonly "dark": "4px"; readonly "light-contrast": "4px"; readonly "dark-contrast": "4px" } };
/** Fully round ends; square where controls are square. */
export declare const radiusPill: { readonly property: "--sam-radius-pill"; readonly css: "var(--sam-radius-pill)"; readonly values: { readonly "light": "999px"; readonly "dark": "999px"; readonly "light-contrast": "999px"; readonly "dark-contrast": "999px" } };
/** What floats high above the page: dialogs, toasts. */
export declare const shadowHigh: { readonly property: "--sam-shadow-high"; readonly css: "var(--sam-shadow-high)"; readonly values: { readonly "light": "0 2px 6px #0000002e,0 12px 32px #0000002e"; readonly "dark": "0 2px 6px #0009,0 12px 32px #0009"; readonly "light-contrast": "0 2px 6px #0000002e,0 12px 32px #0000002e"; readonly "dark-contrast": "0 2px 6px #0009,0 12px 32px #0009" } };
/** What floats just above the page: menus, tooltips. */
export declare const shadowLow: { readonly property: "--sam-shadow-low"; readonly css: "var(--sam-shadow-low)"; readonly values: { readonly "light": "0 1px 2px #0000001f,0 2px 8px #0000001f"; readonly "dark": "0 1px 2px #00000080,0 2px 8px #00000080"; readonly "light-contrast": "0 1px 2px #0000001f,0 2px 8px #0000001f"; readonly "dark-contrast": "0 1px 2px #00000080,0 2px 8px #00000080" } };
/** Least height of a large control. */
export declare const sizeControlLarge: { readonly property: "--sam-size-control-large"; readonly css: "var(--sam-size-control-large)"; readonly values: { readonly "light": "3rem"; readonly "dark": "3rem"; readonly "light-contrast": "3rem"; readonly "dark-contrast": "3rem" } };
/** Least height of a control. */
export declare const sizeControlMedium: { readonly property: "--sam-size-control-medium"; readonly css: "var(--sam-size-control-medium)"; readonly values: { readonly "light": "2.5rem"; readonly "dark": "2.5rem"; readonly "light-contrast": "2.5rem"; readonly "dark-contrast": "2.5rem" } };
/** Least height of a small control. */
export declare const sizeControlSmall: { readonly property: "--sam-size-control-small"; readonly css: "var(--sam-size-control-small)"; readonly values: { readonly "light": "2rem"; readonly "dark": "2rem"; readonly "light-contrast": "2rem"; readonly "dark-contrast": "2rem" } };
/** Least size of anything that is pressed; larger where the pointer is coarse. */
export declare const sizeTarget: { readonly property: "--sam-size-target"; readonly css: "var(--sam-size-target)"; readonly values: { readonly "light": "24px"; readonly "dark": "24px"; readonly "light-contrast": "24px"; readonly "dark-contrast": "24px" } };
/** 2 px at the usual text size. */
export declare const space1: { readonly property: "--sam-space-1"; readonly css: "var(--sam-space-1)"; readonly values: { readonly "light": ".125rem"; readonly "dark": ".125rem"; readonly "light-contrast": ".125rem"; readonly "dark-contrast": ".125rem" } };
/** 4 px at the usual text size. */
export declare const space2: { readonly property: "--sam-space-2"; readonly css: "var(--sam-space-2)"; readonly values: { readonly "light": ".25rem"; readonly "dark": ".25rem"; readonly "light-contrast": ".25rem"; readonly "dark-contrast": ".25rem" } };
/** 8 px at the usual text size. */
export declare const space3: { readonly property: "--sam-space-3"; readonly css: "var(--sam-space-3)"; readonly values: { readonly "light": ".5rem"; readonly "dark": ".5rem"; readonly "light-contrast": ".5rem"; readonly "dark-contrast": ".5rem" } };
/** 12 px at the usual text size. */
export declare const space4: { readonly property: "--sam-space-4"; readonly css: "var(--sam-space-4)"; readonly values: { readonly "light": ".75rem"; readonly "dark": ".75rem"; readonly "light-contrast": ".75rem"; readonly "dark-contrast": ".75rem" } };
/** 16 px at the usual text size. */
export declare const space5: { readonly property: "--sam-space-5"; readonly css: "var(--sam-space-5)"; readonly values: { readonly "light": "1rem"; readonly "dark": "1rem"; readonly "light-contrast": "1rem"; readonly "dark-contrast": "1rem" } };
/** 24 px at the usual text size. */
export declare const space6: { readonly property: "--sam-space-6"; readonly css: "var(--sam-space-6)"; readonly values: { readonly "light": "1.5rem"; readonly "dark": "1.5rem"; readonly "light-contrast": "1.5rem"; readonly "dark-contrast": "1.5rem" } };
/** 32 px at the usual text size. */
export declare const space7: { readonly property: "--sam-space-7"; readonly css: "var(--sam-space-7)"; readonly values: { readonly "light": "2rem"; readonly "dark": "2rem"; readonly "light-contrast": "2rem"; readonly "dark-contrast": "2rem" } };
/** 48 px at the usual text size. */
export declare const space8: { readonly property: "--sam-space-8"; readonly css: "var(--sam-space-8)"; readonly values: { readonly "light": "3rem"; readonly "dark": "3rem"; readonly "light-contrast": "3rem"; readonly "dark-contrast": "3rem" } };
/** 64 px at the usual text size. */
export declare const space9: { readonly property: "--sam-space-9"; readonly css: "var(--sam-space-9)"; readonly values: { readonly "light": "4rem"; readonly "dark": "4rem"; readonly "light-contrast": "4rem"; readonly "dark-contrast": "4rem" } };
/** Line height of running text. */
export declare const textBodyLine: { readonly property: "--sam-text-body-line"; readonly css: "var(--sam-text-body-line)"; readonly values: { readonly "light": "1.5"; readonly "dark": "1.5"; readonly "light-contrast": "1.5"; readonly "dark-contrast": "1.5" } };
/** Size of running text. */
export declare const textBodySize: { readonly property: "--sam-text-body-size"; readonly css: "var(--sam-text-body-size)"; readonly values: { readonly "light": "1rem"; readonly "dark": "1rem"; readonly "light-contrast": "1rem"; readonly "dark-contrast": "1rem" } };
/** Weight of running text. */
export declare const textBodyWeight: { readonly property: "--sam-text-body-weight"; readonly css: "var(--sam-text-body-weight)"; readonly values: { readonly "light": "400"; readonly "dark": "400"; readonly "light-contrast": "400"; readonly "dark-contrast": "400" } };
/** Line height of the first heading of a page. */
export declare const textH1Line: { readonly property: "--sam-text-h1-line"; readonly css: "var(--sam-text-h1-line)"; readonly values: { readonly "light": "1.15"; readonly "dark": "1.15"; readonly "light-contrast": "1.15"; readonly "dark-contrast": "1.15" } };
/** Size of the first heading of a page. */
export declare const textH1Size: { readonly property: "--sam-text-h1-size"; readonly css: "var(--sam-text-h1-size)"; readonly values: { readonly "light": "2.25rem"; readonly "dark": "2.25rem"; readonly "light-contrast": "2.25rem"; readonly "dark-contrast": "2.25rem" } };
/** Weight of the first heading of a page. */
export declare const textH1Weight: { readonly property: "--sam-text-h1-weight"; readonly css: "var(--sam-text-h1-weight)"; readonly values: { readonly "light": "700"; readonly "dark": "700"; readonly "light-contrast": "700"; readonly "dark-contrast": "700" } };
/** Line height of second headings. */
export declare const textH2Line: { readonly property: "--sam-text-h2-line"; readonly css: "var(--sam-text-h2-line)"; readonly values: { readonly "light": "1.2"; readonly "dark": "1.2"; readonly "light-contrast": "1.2"; readonly "dark-contrast": "1.2" } };
/** Size of second headings. */
export declare const textH2Size: { readonly property: "--sam-text-h2-size"; readonly css: "var(--sam-text-h2-size)"; readonly values: { readonly "light": "1.875rem"; readonly "dark": "1.875rem"; readonly "light-contrast": "1.875rem"; readonly "dark-contrast": "1.875rem" } };
/** Weight of second headings. */
export declare const textH2Weight: { readonly property: "--sam-text-h2-weight"; readonly css: "var(--sam-text-h2-weight)"; readonly values: { readonly "light": "700"; readonly "dark": "700"; readonly "light-contrast": "700"; readonly "dark-contrast": "700" } };
/** Line height of third headings. */
export declare const textH3Line: { readonly property: "--sam-text-h3-line"; readonly css: "var(--sam-text-h3-line)"; readonly values: { readonly "light": "1.25"; readonly "dark": "1.25"; readonly "light-contrast": "1.25"; readonly "dark-contrast": "1.25" } };
/** Size of third headings. */
export declare const textH3Size: { readonly property: "--sam-text-h3-size"; readonly css: "var(--sam-text-h3-size)"; readonly values: { readonly "light": "1.5rem"; readonly "dark": "1.5rem"; readonly "light-contrast": "1.5rem"; readonly "dark-contrast": "1.5rem" } };
/** Weight of third headings. */
export declare const textH3Weight: { readonly property: "--sam-text-h3-weight"; readonly css: "var(--sam-text-h3-weight)"; readonly values: { readonly "light": "700"; readonly "dark": "700"; readonly "light-contrast": "700"; readonly "dark-contrast": "700" } };
/** Line height of fourth headings. */
export declare const textH4Line: { readonly property: "--sam-text-h4-line"; readonly css: "var(--sam-text-h4-line)"; readonly values: { readonly "light": "1.3"; readonly "dark": "1.3"; readonly "light-contrast": "1.3"; readonly "dark-contrast": "1.3" } };
/** Size of fourth headings. */
export declare const textH4Size: { readonly property: "--sam-text-h4-size"; readonly css: "var(--sam-text-h4-size)"; readonly values: { readonly "light": "1.25rem"; readonly "dark": "1.25rem"; readonly "light-contrast": "1.25rem"; readonly "dark-contrast": "1.25rem" } };
/** Weight of fourth headings. */
export declare const textH4Weight: { readonly property: "--sam-text-h4-weight"; readonly css: "var(--sam-text-h4-weight)"; readonly values: { readonly "light": "700"; readonly "dark": "700"; readonly "light-contrast": "700"; readonly "dark-contrast": "700" } };
/** Line height of the paragraph that opens a page. */
export declare const textLeadLine: { readonly property: "--sam-text-lead-line"; readonly css: "var(--sam-text-lead-line)"; readonly values: { readonly "light": "1.5"; readonly "dark": "1.5"; readonly "light-contrast": "1.5"; readonly "dark-contrast": "1.5" } };
/** Size of the paragraph that opens a page. */
export declare const textLeadSize: { readonly property: "--sam-text-lead-size"; readonly css: "var(--sam-text-lead-size)"; readonly values: { readonly "light": "1.25rem"; readonly "dark": "1.25rem"; readonly "light-contrast": "1.25rem"; readonly "dark-contrast": "1.25rem" } };
/** Weight of the paragraph that opens a page. */
export declare const textLeadWeight: { readonly property: "--sam-text-lead-weight"; readonly css: "var(--sam-text-lead-weight)"; readonly values: { readonly "light": "400"; readonly "dark": "400"; readonly "light-contrast": "400"; readonly "dark-contrast": "400" } };
/** Line height of small print, the smallest there is. */
export declare const textSmallLine: { readonly property: "--sam-text-small-line"; readonly css: "var(--sam-text-small-line)"; readonly values: { readonly "light": "1.5"; readonly "dark": "1.5"; readonly "light-contrast": "1.5"; readonly "dark-contrast": "1.5" } };
/** Size of small print, the smallest there is. */
export declare const textSmallSize: { readonly property: "--sam-text-small-size"; readonly css: "var(--sam-text-small-size)"; readonly values: { readonly "light": ".875rem"; readonly "dark": ".875rem"; readonly "light-contrast": ".875rem"; readonly "dark-contrast": ".875rem" } };
/** Weight of small print, the smallest there is. */
export declare const textSmallWeight: { readonly property: "--sam-text-small-weight"; readonly css: "var(--sam-text-small-weight)"; readonly values: { readonly "light": "400"; readonly "dark": "400"; readonly "light-contrast": "400"; readonly "dark-contrast": "400" } };
