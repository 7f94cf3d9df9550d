import { Button, type ButtonProps } from '@mantine/core';
import { useRef, type ReactNode } from 'react';

interface ChoosePhotosProps extends ButtonProps {
  onFiles(files: readonly File[]): void;
  children: ReactNode;
}

/** A button that opens the file picker. */
export function ChoosePhotos({ onFiles, children, ...button }: ChoosePhotosProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept="image/jpeg,image/png,image/webp,image/heic,image/heif,.jpg,.jpeg,.png,.webp,.heic,.heif"
        multiple
        hidden
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      <Button {...button} onClick={() => input.current?.click()}>
        {children}
      </Button>
    </>
  );
}
