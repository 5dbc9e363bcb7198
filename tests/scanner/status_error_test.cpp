#include "scanner/status_error.h"

#include <gtest/gtest.h>

#include <set>

#include "core/error_codes.h"

namespace sohoa::scanner {
namespace {

constexpr std::array troubles{Status::Unsupported, Status::Cancelled, Status::DeviceBusy,  Status::Invalid,
                              Status::EndOfFile,   Status::Jammed,    Status::NoDocuments, Status::CoverOpen,
                              Status::IoError,     Status::NoMemory,  Status::AccessDenied};

TEST(StatusError, EveryStatusHasACodeOfTheScanner) {
    for (const Status status : troubles)
        EXPECT_TRUE(errorOf(status).name.starts_with("scanner.")) << name(status);
}

TEST(StatusError, WhatTheClerkReadsSaysWhatToDoWithThePaper) {
    for (const Status status :
         {Status::Jammed, Status::CoverOpen, Status::NoDocuments, Status::IoError, Status::DeviceBusy})
        EXPECT_NE(std::string(errorOf(status).vi).find("giấy"), std::string::npos) << name(status);
}

TEST(StatusError, TroublesThatAPersonMendsDifferentlyHaveDifferentCodes) {
    std::set<std::string_view> names;
    for (const Status status : {Status::Jammed, Status::CoverOpen, Status::NoDocuments, Status::IoError,
                                Status::DeviceBusy, Status::AccessDenied, Status::Cancelled})
        names.insert(errorOf(status).name);
    EXPECT_EQ(names.size(), 7u);
}

}  // namespace
}  // namespace sohoa::scanner
