// Documents for the registers' tests: a job in the store with the fields of Nghị định 30/2020.
#pragma once

#include <stdexcept>
#include <string>

#include "core/clock.h"
#include "store/database.h"
#include "store/job.h"

namespace sohoa::samples {

inline UtcTime at(std::string_view iso) { return parseIsoUtc(iso).value(); }

inline Result<JobId> insertJob(Database& database) {
    auto rows = database.query(
        "INSERT INTO job (state, created_at, operator, device, source, dpi, mode) "
        "VALUES ('confirmed', '2026-11-22T02:00:00.000Z', 'lan', 'd', 'adf', 300, 'color') RETURNING id",
        1);
    if (!rows) return passOn(rows);
    return JobId{integer(rows->at(0), 0)};
}

inline Job document(JobId id, const std::string& codeNumber = "125") {
    Job job;
    job.id = id;
    job.order.operatorName = "lan";
    const auto set = [&](Field field, FieldContent content) { job.fields[field].content = std::move(content); };
    set(Field::CodeNumber, codeNumber);
    set(Field::CodeNotation, "QĐ-UBND");
    set(Field::Code, codeNumber + "/QĐ-UBND");
    set(Field::OrganName, "Ủy ban nhân dân tỉnh Ví Dụ");
    set(Field::IssuedDate, "2026-11-20");
    set(Field::TypeName, "Quyết định");
    set(Field::Subject, "Về việc số hóa hồ sơ; đợt 2");
    set(Field::FullName, "Nguyễn Văn A");
    set(Field::ToPlaces, std::vector<std::string>{"Như Điều 3", "Lưu: VT"});
    return job;
}

inline Job jobIn(Database& database, const std::string& codeNumber = "125") {
    auto id = insertJob(database);
    if (!id) throw std::runtime_error(id.error().detail);
    return document(*id, codeNumber);
}

}  // namespace sohoa::samples
