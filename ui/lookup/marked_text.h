// A piece of text from paper with the words that a search met, for Text.StyledText: everything in it is escaped, so
// that what is printed on paper is never taken for markup.
#pragma once

#include <QJsonArray>
#include <QString>

namespace sohoa::ui {

// marks: [first byte, byte behind] in UTF-8, in order, as Search answers. A mark that lies outside of the text, over
// another one or within a letter is left out.
QString markedText(const QString& text, const QJsonArray& marks);

}  // namespace sohoa::ui
