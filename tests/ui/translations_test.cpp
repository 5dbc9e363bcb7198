#include <gmock/gmock.h>

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace sohoa::ui {
namespace {

struct Translations : testing::TestWithParam<const char*> {
    QTemporaryDir folder;

    static std::string output(const QString& program, const QStringList& arguments) {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForFinished(60'000));
        EXPECT_EQ(process.exitCode(), 0);
        return process.readAll().toStdString();
    }

    static QStringList sources() {
        QStringList files;
        for (QDirIterator found(SOHOA_SOURCE_DIR "/ui", {"*.qml", "*.cpp", "*.h"}, QDir::Files,
                                QDirIterator::Subdirectories);
             found.hasNext();)
            files << found.next();
        return files;
    }
};

TEST_P(Translations, HaveEveryTextOfTheSourcesAndNothingUnfinished) {
    const QString name = QString("sohoa_kiosk_%1.ts").arg(GetParam());
    const QString copy = folder.filePath(name);
    ASSERT_TRUE(QFile::copy(QString(SOHOA_SOURCE_DIR "/ui/translations/") + name, copy));

    ASSERT_GT(sources().size(), 15);
    EXPECT_THAT(output(LUPDATE, QStringList{"-source-language", "vi", "-locations", "none"} + sources() +
                                    QStringList{"-ts", copy}),
                testing::HasSubstr("(0 new"));
    const std::string released = output(LRELEASE, {copy, "-qm", folder.filePath("out.qm")});
    EXPECT_THAT(released, testing::HasSubstr("finished and 0 unfinished"));
    EXPECT_THAT(released, testing::Not(testing::HasSubstr("Ignored"))) << "a text without a translation";
}

TEST_P(Translations, KeepThePlaceholdersOfTheirSource) {
    QFile file(QString(SOHOA_SOURCE_DIR "/ui/translations/sohoa_kiosk_%1.ts").arg(GetParam()));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString source;
    int checked = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        const QString element = xml.name().toString();
        if (element == u"source") source = xml.readElementText();
        if (element != u"translation" && element != u"numerusform") continue;
        if (element == u"translation" && source.contains("%n")) continue;  // its forms follow
        const QString text = xml.readElementText();
        for (const char* placeholder : {"%1", "%2", "%n"})
            EXPECT_EQ(text.contains(placeholder), source.contains(placeholder)) << source.toStdString();
        EXPECT_FALSE(text.isEmpty()) << source.toStdString();
        ++checked;
    }
    EXPECT_FALSE(xml.hasError());
    EXPECT_GT(checked, 90);
}

INSTANTIATE_TEST_SUITE_P(Both, Translations, testing::Values("vi", "en"));

}  // namespace
}  // namespace sohoa::ui
