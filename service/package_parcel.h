// A document on its way into a package: its job, the fields that may be used, its pages, and what the store and the
// ledger know of its making.
#pragma once

#include <string>
#include <vector>

#include "core/file_name.h"
#include "core/json.h"
#include "core/result.h"
#include "service/office.h"

namespace sohoa {

struct Parcel {
    Job job;
    RecordFields fields;            // confirmed; the secrecy whoever set it
    std::vector<StoredPage> pages;  // with content
};

// Fails with store.job_unknown, and store.wrong_state for what is not archived, was cancelled or recalled.
Result<Parcel> parcelOf(const Office& office, JobId id);

struct FileOfParcels {
    std::string notation;  // where the fields do not say
    int year = 0;          // where the fields do not say; 0: of the oldest document
    bool wanted = false;   // they make a hồ sơ
};

// Adds what the system gives: OrganId, year, number in the file; puts the parcels of a file into its order. Fails with
// packages.files_mixed where they are not of one file.
Result<> completeFields(const Office& office, const FileOfParcels& file, std::vector<Parcel>& parcels);

std::int64_t ordinalOf(const Parcel& parcel);  // DocOrdinal; 0 where there is none
// Mã hồ sơ: {mã cơ quan lưu trữ}.{OrganId}.{FileCatalog}.{FileNotation}; "" without a notation.
std::string fileCodeOf(const Office& office, const RecordFields& fields);
// {mã hồ sơ}.{STT}; without a file MCQ_LV_STT_V1 (Công văn 7197/BKHCN-CĐSQG).
std::string documentCode(const std::string& fileCode, const NamedThing& thing);

// As sohoa-packages takes it.
Result<Json> documentJson(const Office& office, const Parcel& parcel, const std::string& fileName,
                          const std::string& docCode);

}  // namespace sohoa
