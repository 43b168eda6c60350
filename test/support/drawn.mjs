/** How an element is drawn, as rows of pixels: `true` where it is not the colour of its upper left corner. */
export async function drawn(page, locator) {
  const picture = (await locator.screenshot()).toString('base64');
  return page.evaluate(async (base64) => {
    const answer = await fetch(`data:image/png;base64,${base64}`);
    const image = await createImageBitmap(await answer.blob());
    const { width, height } = image;
    const canvas = new OffscreenCanvas(width, height).getContext('2d');
    canvas.drawImage(image, 0, 0);
    const { data } = canvas.getImageData(0, 0, width, height);
    const isInk = (at) => [0, 1, 2].some((part) => Math.abs(data[at * 4 + part] - data[part]) > 48);
    return Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => isInk(row * width + column)),
    );
  }, picture);
}
