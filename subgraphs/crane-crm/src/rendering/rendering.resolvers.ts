import type { Resolvers } from '../resolvers.generated.ts'
import { previewTemplate, printHtml, printPdf, renderQuotation } from './rendering.service.ts'

export const renderingResolvers = {
  Query: {
    renderQuotation: (_, { revisionId }, ctx) => renderQuotation(ctx, revisionId),
    quotationTemplatePreview: (_, { content }, ctx) => previewTemplate(ctx, content),
  },
  RenderedQuotation: {
    html: rendered => printHtml(rendered),
    pdf: rendered => printPdf(rendered),
  },
} satisfies Resolvers
