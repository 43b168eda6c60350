// Whether a value is a list of partners as docs/partners.md has it. One partner that is not of the form spoils the list:
// what is not understood is not shared with.
import type { PartnerList } from '../contract/partners.js';

const date = /^\d{4}-\d\d-\d\d$/;
const code = /^(\*|[A-Z]{2,4}(-[A-Z0-9]{1,3})?)$/;

const fits = (form: RegExp) => (value: unknown) => typeof value === 'string' && form.test(value);
const listOf = (form: RegExp) => (value: unknown) =>
  Array.isArray(value) && value.every(fits(form));
const orNothing = (isGood: (value: unknown) => boolean) => (value: unknown) =>
  value === undefined || isGood(value);

const address = /^https?:\/\/\S+$/;
const text = /\S/;

const forms: Readonly<Record<string, (value: unknown) => boolean>> = {
  id: fits(/^[a-z0-9-]{1,40}$/),
  name: fits(text),
  role: fits(/^(controller|processor)$/),
  shares: listOf(text),
  sharesNot: listOf(text),
  use: fits(text),
  regions: listOf(code),
  never: listOf(code),
  policy: fits(address),
  optOut: orNothing(fits(address)),
  added: fits(date),
  hosts: listOf(/^(\*\.)?[\w.-]+$/),
};

export function isPartnerList(value: unknown): value is PartnerList {
  const list = value as Partial<PartnerList> | null;
  return (
    fits(date)(list?.lastUpdated) &&
    Array.isArray(list?.partners) &&
    list.partners.every((partner: unknown) =>
      Object.entries(forms).every(([name, isGood]) =>
        isGood((partner as Record<string, unknown> | null)?.[name]),
      ),
    )
  );
}
