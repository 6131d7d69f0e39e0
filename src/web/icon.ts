/** The mark of the site in a browser's tab: a signpost (しるべ). Drawn here, so that no file is asked from elsewhere. */
export const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0017c1"/><path d="M15 6h2v3h7l3 3.5-3 3.5h-7v10h-2V16H8V9h7z" fill="#fff"/></svg>'
