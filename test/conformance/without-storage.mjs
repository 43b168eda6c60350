/** Accepts where nothing can be kept: the choice must hold for the page at least. */
export async function worksWithoutStorage(tab, world) {
  await world.accept(tab);
  if (!(await world.haveRun(tab, 1))) return tab.errors.length ? 'crash' : 'never ran';
  return (await world.stopsAsking(tab)) ? 'holds' : 'banner stays';
}
