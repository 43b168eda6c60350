/** A page inside the test's page: by its address, or by its HTML. Remove the frame when done. */
export function openFrame(
  page: { readonly src: string } | { readonly srcdoc: string },
): Promise<HTMLIFrameElement> {
  const frame = Object.assign(document.createElement('iframe'), page);
  return new Promise((resolve) => {
    frame.onload = () => {
      frame.onload = null;
      resolve(frame);
    };
    document.body.append(frame);
  });
}
