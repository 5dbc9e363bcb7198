#include "pdfa/page_selection.h"

#include <fmt/format.h>
#include <qpdf/Pl_Count.hh>
#include <qpdf/Pl_Discard.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFSystemError.hh>
#include <qpdf/QPDFWriter.hh>

#include <cerrno>

namespace sohoa::pdfa {

void cutTies(QPDF& pdf) {
    QPDFPageDocumentHelper(pdf).flattenAnnotations(0, an_hidden | an_no_view);
    QPDFObjectHandle root = pdf.getRoot();
    for (const std::string& key : root.getKeys())
        if (key != "/Type" && key != "/Pages" && key != "/Metadata" && key != "/OutputIntents" && key != "/Lang" &&
            key != "/Version" && key != "/ViewerPreferences" && key != "/OCProperties")
            root.removeKey(key);
    for (QPDFObjectHandle page : pdf.getAllPages())
        for (const char* key : {"/Annots", "/B", "/StructParents", "/AA", "/PieceInfo", "/Thumb", "/Tabs"})
            page.removeKey(key);
    QPDFPageDocumentHelper(pdf).pushInheritedAttributesToPage();
}

void selectPages(QPDF& pdf, const std::vector<QPDFObjectHandle>& pages) {
    QPDFObjectHandle tree = pdf.getRoot().getKey("/Pages");
    tree.replaceKey("/Kids", QPDFObjectHandle::newArray(pages));
    tree.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(pages.size())));
    for (QPDFObjectHandle page : pages)
        page.replaceKey("/Parent", tree);
    pdf.updateAllPagesCache();
}

static void set(QPDFWriter& writer) {
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setObjectStreamMode(qpdf_o_preserve);
    writer.setNewlineBeforeEndstream(true);
    writer.setPreserveUnreferencedObjects(false);
    writer.setDeterministicID(true);
}

Result<> writeSelection(QPDF& pdf, const std::filesystem::path& to) {
    try {
        QPDFWriter writer(pdf, to.c_str());
        set(writer);
        writer.write();
        return {};
    } catch (const QPDFSystemError& error) {
        const bool full = error.getErrno() == ENOSPC || error.getErrno() == EDQUOT;
        return fail(full ? errors::DiskFull : errors::FileUnwritable, error.what());
    }
}

std::uint64_t sizeOfSelection(QPDF& pdf) {
    Pl_Discard nowhere;
    Pl_Count counted("size", &nowhere);
    QPDFWriter writer(pdf);
    writer.setOutputPipeline(&counted);
    set(writer);
    writer.write();
    return static_cast<std::uint64_t>(counted.getCount());
}

Result<> requireOnly(const std::filesystem::path& path, std::size_t pages) {
    auto file = PdfFile::open(path);
    if (!file) return passOn(file);
    std::size_t found = 0;
    for (QPDFObjectHandle object : file->pdf().getAllObjects())
        if (nameIn(object, "/Type") == "/Page") ++found;
    if (found == pages && file->pdf().getAllPages().size() == pages) return {};
    return fail(errors::PdfaUnreadable, fmt::format("{} page objects for {} pages", found, pages));
}

}  // namespace sohoa::pdfa
