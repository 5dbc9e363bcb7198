#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/error_codes.h"
#include "core/json.h"

namespace sohoa {

static Page somePage() {
    Page page;
    page.number = PageNumber{3};
    page.sheet = SheetNumber{2};
    page.side = Side::Back;
    page.file = "/spool/trang 3.png";
    page.sha256 = sha256Of("abc");
    page.bytes = 123'456'789'012;
    page.size = {2480, 3508};
    page.dpi = Dpi{300};
    page.mode = ColorMode::Gray;
    page.device = "airscan:e0:Máy ảo";
    page.scannedAt = *parseIsoUtc("2026-11-22T02:15:42.123Z");
    return page;
}

TEST(PageAsJson, ComesBackAsItWas) {
    const Page page = somePage();
    const auto text = parseJson(jsonLine(toJson(page)));
    ASSERT_TRUE(text);
    const auto back = pageFromJson(*text);
    ASSERT_TRUE(back) << back.error().detail;
    EXPECT_EQ(back->number, page.number);
    EXPECT_EQ(back->sheet, page.sheet);
    EXPECT_EQ(back->side, page.side);
    EXPECT_EQ(back->file, page.file);
    EXPECT_EQ(back->sha256, page.sha256);
    EXPECT_EQ(back->bytes, page.bytes);
    EXPECT_EQ(back->size, page.size);
    EXPECT_EQ(back->dpi, page.dpi);
    EXPECT_EQ(back->mode, page.mode);
    EXPECT_EQ(back->device, page.device);
    EXPECT_EQ(back->scannedAt, page.scannedAt);
}

TEST(PageAsJson, NeedsEveryMemberThatAPageCannotBeWithout) {
    for (const char* member : {"number", "side", "file", "sha256", "width", "height", "dpi", "mode", "scanned_at"}) {
        Json json = toJson(somePage());
        json.erase(member);
        const auto page = pageFromJson(json);
        ASSERT_FALSE(page) << member;
        EXPECT_EQ(page.error().code, errors::BadMessage) << member;
    }
}

TEST(PageAsJson, MembersOfAnotherTypeAreABadMessage) {
    for (const char* member : {"number", "side", "file", "sha256", "width", "height", "dpi", "mode", "scanned_at"})
        for (const Json& wrong : {Json(), Json(true), Json::array({1}), Json::object(), Json(0.5)}) {
            Json json = toJson(somePage());
            json[member] = wrong;
            EXPECT_FALSE(pageFromJson(json)) << member << ' ' << wrong;
        }
}

TEST(PageAsJson, NumbersThatAreNoneOfAPageAreABadMessage) {
    for (const char* member : {"number", "width", "height", "dpi"})
        for (const Json& wrong : {Json(0), Json(-1), Json(4'294'967'297), Json(18'446'744'073'709'551'615u)}) {
            Json json = toJson(somePage());
            json[member] = wrong;
            EXPECT_FALSE(pageFromJson(json)) << member << ' ' << wrong;
        }
    for (const char* member : {"sheet", "bytes"})
        for (const Json& wrong : {Json(-1), Json(18'446'744'073'709'551'615u)}) {
            Json json = toJson(somePage());
            json[member] = wrong;
            EXPECT_FALSE(pageFromJson(json)) << member << ' ' << wrong;
        }
}

TEST(PageAsJson, WhatIsNoObjectIsABadMessage) {
    for (const Json& json : {Json(), Json(1), Json("page"), Json::array(), Json::array({toJson(somePage())})})
        EXPECT_FALSE(pageFromJson(json));
}

}  // namespace sohoa
