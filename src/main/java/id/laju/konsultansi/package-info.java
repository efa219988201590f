/** Consulting and guidance of industry from the request to the signed report: quotation, team, visits with what follows from them, reports. Relies on permohonan, penawaran and dokumen; nothing relies on it. */
package id.laju.konsultansi;
