/** Loads a file of the project inside a frame, where it sees the frame's document and address. */
export const importInto = <File>(frame: HTMLIFrameElement, path: string): Promise<File> =>
  (frame.contentWindow as unknown as { eval(code: string): Promise<File> }).eval(
    `import(${JSON.stringify(path)})`,
  );
