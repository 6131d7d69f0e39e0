import type { WriteSheet } from 'hucre'
import type { FormView } from '../view/form-view.ts'

const millimetresPerInch = 25.4

/** How a worksheet is printed: on the form's paper, one page wide, its pages counted. */
export const excelPage = ({
  paper: { size, orientation, margins },
}: Pick<FormView, 'paper'>): Pick<WriteSheet, 'pageSetup' | 'headerFooter' | 'view'> => {
  const inches = (millimetres: number): number => Math.round((millimetres / millimetresPerInch) * 1000) / 1000
  const edge = Math.min(0.3, inches(Math.min(margins.top, margins.bottom)) / 2)
  return {
    pageSetup: {
      paperSize: size,
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: {
        left: inches(margins.left),
        right: inches(margins.right),
        top: inches(margins.top),
        bottom: inches(margins.bottom),
        header: edge,
        footer: edge,
      },
    },
    headerFooter: { oddFooter: '&C&P / &N' },
    view: { showGridLines: false },
  }
}
