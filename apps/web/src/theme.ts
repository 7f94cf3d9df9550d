import { createTheme } from '@mantine/core';

/**
 * Colours and type live in styles/theme.css as Mantine's own variables: the content security policy allows no style
 * elements, so nothing may be generated at run time.
 */
export const theme = createTheme({
  primaryColor: 'teal',
  fontFamily: 'Pretendard, system-ui, sans-serif',
  defaultRadius: 'md',
  cursorType: 'pointer',
});
