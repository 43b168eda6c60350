/** The version all shipped files carry; the build fails when `package.json` says another. */
export declare const version = "0.1.0";
