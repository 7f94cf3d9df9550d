import { ActionIcon } from '@mantine/core';
import { Icon, type IconName } from './icons.tsx';

interface ToolButtonProps {
  icon: IconName;
  label: string;
  onClick(): void;
  disabled?: boolean;
  pressed?: boolean;
}

/** A button with a picture; its words are spoken and shown on hover. */
export function ToolButton({ icon, label, onClick, disabled = false, pressed }: ToolButtonProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={label}
      title={label}
      onClick={onClick}
      disabled={disabled}
      aria-pressed={pressed}
    >
      <Icon name={icon} />
    </ActionIcon>
  );
}
