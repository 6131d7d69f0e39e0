const beginsAsPage =
  /^\s*(?:<!--[\s\S]{0,400}?-->\s*)?(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html|head|body|meta|table)\b/i

/** Whether a text is an HTML page as a whole, and not a text with HTML in its cells. */
export const isHtmlPage = (text: string): boolean =>
  beginsAsPage.test(text.slice(0, 2000)) || (!text.includes('\t') && /<table[\s>]/i.test(text))
