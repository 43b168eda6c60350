export type TellBad = (place: string) => void;
/**
 * `own` in the place of `text`, as far as it has its form: a text for a text, as many lines as are wanted for the lines of
 * a first layer, and so on within. `place` is where it stands, as in `notice.partners`.
 */
export declare function writeOver<Text>(text: Text, own: unknown, place: string, tell: TellBad): Text;
