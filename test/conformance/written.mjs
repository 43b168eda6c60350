/** What became of a page whose released tag wrote `<p id="written">`. */
export async function judgeWriting(tab, world) {
  if (!(await world.haveRun(tab, 1))) return 'never ran';
  await tab.until(() => document.querySelector('#written'), { most: 1500 });
  const [kept, landed] = await tab.ask(() => [
    Boolean(document.querySelector('h1')),
    document.querySelectorAll('#written').length,
  ]);
  if (!kept) return 'wiped';
  return landed === 1 ? 'holds' : 'text lost';
}
