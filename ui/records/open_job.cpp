#include "ui/records/open_job.h"

namespace sohoa::ui {

OpenJob::OpenJob(QObject* parent)
    : QObject(parent),
      pages_({
          {"number", [](const PageRecord& p) { return p.number; }},
          {"sheet", [](const PageRecord& p) { return p.sheet; }},
          {"back", [](const PageRecord& p) { return p.back; }},
          {"pixelWidth", [](const PageRecord& p) { return p.width; }},
          {"pixelHeight", [](const PageRecord& p) { return p.height; }},
          {"dpi", [](const PageRecord& p) { return p.dpi; }},
          {"kind", [](const PageRecord& p) { return p.kind; }},
          {"confidence", [](const PageRecord& p) { return p.confidence; }},
          {"image", [](const PageRecord& p) { return p.image; }},
      }),
      fields_({
          {"name", [](const FieldRecord& f) { return f.name; }},
          {"text", [](const FieldRecord& f) { return f.text; }},
      }),
      dispatches_({
          {"receiver", [](const DispatchRecord& d) { return d.receiver; }},
          {"dispatchState", [](const DispatchRecord& d) { return int(d.state); }},
          {"stateWord", [](const DispatchRecord& d) { return d.stateWord; }},
          {"statusCode", [](const DispatchRecord& d) { return d.statusCode; }},
          {"docId", [](const DispatchRecord& d) { return d.docId; }},
      }) {}

void OpenJob::open(const JobRecord& job) {
    JobDetails details;
    details.job = job;
    showDetails(details);
    pagesKnown_ = false;
    pages_.show({});
    emit pagesChanged();
}

void OpenJob::close() { open({}); }

void OpenJob::show(const JobDetails& details) {
    if (details.job.id == id()) showDetails(details);
}

void OpenJob::showDetails(const JobDetails& details) {
    details_ = details;
    fields_.show(details.fields);
    dispatches_.show(details.dispatches);
    emit changed();
}

void OpenJob::showPages(const QList<PageRecord>& pages) {
    pagesKnown_ = true;
    pages_.show(pages);
    emit pagesChanged();
}

QStringList OpenJob::pageImages() const {
    QStringList images;
    for (const PageRecord& page : pages_.rows())
        images.append(page.image);
    return images;
}

QList<int> OpenJob::steps() const {
    const auto steps = stepsOf(details_.job.state, details_.job.held, details_.history);
    return {steps.begin(), steps.end()};
}

}  // namespace sohoa::ui
