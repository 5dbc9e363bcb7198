// Rules of the kiosk's own that a reader of the tree can check.
#include <gmock/gmock.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace sohoa::ui {
namespace {

QString text(const QString& file) {
    QFile opened(file);
    EXPECT_TRUE(opened.open(QIODevice::ReadOnly)) << file.toStdString();
    return QString::fromUtf8(opened.readAll());
}

QStringList files(const QString& folder, const QString& pattern) {
    QStringList found;
    for (QDirIterator at(QString(SOHOA_SOURCE_DIR "/") + folder, {pattern}, QDir::Files, QDirIterator::Subdirectories);
         at.hasNext();)
        found << at.next();
    EXPECT_FALSE(found.isEmpty()) << folder.toStdString();
    return found;
}

QStringList matches(const QString& in, const char* pattern) {
    QStringList found;
    for (auto at = QRegularExpression(pattern).globalMatch(in); at.hasNext();)
        found << at.next().captured(1);
    return found;
}

TEST(KioskRules, NoQmlFileIsLongerThanTwoHundredLines) {
    for (const QString& file : files("ui/qml", "*.qml"))
        EXPECT_LE(text(file).count('\n'), 200) << file.toStdString();
}

TEST(KioskRules, EveryScreenIsShownInAFlowAndPictured) {
    const QStringList screens =
        matches(text(SOHOA_SOURCE_DIR "/ui/place/screens.cpp"), R"re(\{"([a-z]+)", "[A-Za-z]+Screen"\})re");
    ASSERT_GE(screens.size(), 2);
    QString flows;
    for (const QString& file : files("tests/ui/flows", "tst_*.qml"))
        flows += text(file);
    const QStringList pictured = matches(flows, R"re(picture\("([a-z]+)[^"]*"\))re");
    for (const QString& screen : screens)
        EXPECT_TRUE(pictured.contains(screen)) << screen.toStdString();
}

TEST(KioskRules, EveryIconThatIsNamedIsDrawn) {
    QString sources;
    for (const QString& file : files("ui/qml", "*.qml"))
        sources += text(file);
    const QStringList named = matches(sources, R"re((?:symbol|name): "([a-z-]+)")re");
    ASSERT_GT(named.size(), 10);
    for (const QString& icon : named)
        EXPECT_TRUE(QFile::exists(QString(SOHOA_SOURCE_DIR "/ui/icons/%1.svg").arg(icon))) << icon.toStdString();
}

// The colour is given when it is drawn, and words belong to the translations.
TEST(KioskRules, IconsHaveNoColourAndNoTextOfTheirOwn) {
    for (const QString& file : files("ui/icons", "*.svg")) {
        const QString drawing = text(file);
        EXPECT_TRUE(drawing.contains("currentColor")) << file.toStdString();
        EXPECT_FALSE(drawing.contains("<text")) << file.toStdString();
    }
}

}  // namespace
}  // namespace sohoa::ui
