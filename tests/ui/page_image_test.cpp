#include "ui/pictures/page_image.h"

#include <gmock/gmock.h>
#include <sys/stat.h>

#include <QFile>
#include <QPainter>
#include <QTemporaryDir>

#include "painted_page.h"

namespace sohoa::ui {
namespace {

using test::saveTiff;
using test::TiffKind;

struct PageImages : testing::Test {
    QTemporaryDir folder;
    QString path(const char* name) const { return folder.filePath(name); }

    // White, with a dark left half below the middle.
    static QImage sheet(int width = 1000, int height = 1400) {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter(&image).fillRect(0, height / 2, width / 2, height / 2, QColor(20, 20, 20));
        return image;
    }
    static void expectSheet(const PageImage& page, QSize size) {
        ASSERT_FALSE(page.image.isNull()) << page.error.toStdString();
        EXPECT_EQ(page.image.size(), size);
        const auto lightness = [&](int x, int y) {
            return qGray(page.image.pixel(size.width() * x / 4, size.height() * y / 4));
        };
        EXPECT_GT(lightness(1, 1), 240);
        EXPECT_GT(lightness(3, 3), 240);
        EXPECT_LT(lightness(1, 3), 40);
    }
};

struct EveryKindOfTiff : PageImages, testing::WithParamInterface<TiffKind> {};

TEST_P(EveryKindOfTiff, IsShownScaledDown) {
    ASSERT_TRUE(saveTiff(sheet(), path("p.tif"), GetParam()));
    expectSheet(readPageImage(path("p.tif"), {200, 200}), {142, 200});
    expectSheet(readPageImage(path("p.tif"), {4000, 4000}), {1000, 1400});
}

std::string nameOf(const testing::TestParamInfo<TiffKind>& info) {
    switch (info.param) {
        case TiffKind::Color: return "Color";
        case TiffKind::Gray: return "Gray";
        case TiffKind::Bilevel: return "Bilevel";
        case TiffKind::BilevelWhiteIsZero: return "BilevelWhiteIsZero";
        case TiffKind::JpegInside: return "JpegInside";
        case TiffKind::Tiled: return "Tiled";
        case TiffKind::Palette: return "Palette";
    }
    return "";
}

INSTANTIATE_TEST_SUITE_P(All, EveryKindOfTiff,
                         testing::Values(TiffKind::Color, TiffKind::Gray, TiffKind::Bilevel,
                                         TiffKind::BilevelWhiteIsZero, TiffKind::JpegInside, TiffKind::Tiled,
                                         TiffKind::Palette),
                         nameOf);

TEST_F(PageImages, JpegAndPngAreShownWhateverTheirName) {
    ASSERT_TRUE(sheet().save(path("a.bin"), "JPEG") && sheet().save(path("b.tif"), "PNG"));
    expectSheet(readPageImage(path("a.bin"), {200, 200}), {142, 200});
    expectSheet(readPageImage(path("b.tif"), {200, 200}), {142, 200});
}

TEST_F(PageImages, AFileThatEndsInTheMiddleIsNotShownAsAWholePage) {
    ASSERT_TRUE(saveTiff(test::paintedPage({}, 1, true), path("p.tif"), TiffKind::Color));
    ASSERT_TRUE(sheet().save(path("p.png")));
    for (const char* name : {"p.tif", "p.png"}) {
        QFile file(path(name));
        ASSERT_TRUE(file.resize(file.size() / 2));
        EXPECT_TRUE(readPageImage(path(name), {200, 200}).image.isNull()) << name;
    }
}

TEST_F(PageImages, AHostileSizeIsRefusedBeforeMemoryIsTaken) {
    ASSERT_TRUE(saveTiff(sheet(64, 64), path("p.tif"), TiffKind::Gray));
    QFile file(path("p.tif"));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const QByteArray width("\x00\x01\x03\x00\x01\x00\x00\x00\x40\x00", 10);
    const auto at = bytes.indexOf(width);
    ASSERT_GE(at, 0);
    bytes.replace(at, 12, QByteArray("\x00\x01\x04\x00\x01\x00\x00\x00\xff\xff\xff\x7f", 12));
    file.seek(0);
    file.write(bytes);
    file.close();
    EXPECT_TRUE(readPageImage(path("p.tif"), {200, 200}).image.isNull());
}

TEST_F(PageImages, WhatIsNoImageIsAnError) {
    QFile text(path("text"));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write("II*\0 but nothing more", 21);
    text.close();
    ASSERT_EQ(mkfifo(path("pipe").toUtf8().constData(), 0600), 0);
    for (const QString& file : {path("text"), path("pipe"), path("missing"), folder.path(), QString("/dev/zero")}) {
        const PageImage page = readPageImage(file, {200, 200});
        EXPECT_TRUE(page.image.isNull()) << file.toStdString();
        EXPECT_FALSE(page.error.isEmpty()) << file.toStdString();
    }
}

}  // namespace
}  // namespace sohoa::ui
