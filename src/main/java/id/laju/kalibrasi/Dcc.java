package id.laju.kalibrasi;

import id.laju.dokumen.Teks;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The certificate for machines: PTB Digital Calibration Certificate 3.1.2 with units in D-SI. */
final class Dcc {

    private final SertifikatKalibrasi s;
    private final String nomor;
    private final PenulisXml x;

    private Dcc(SertifikatKalibrasi s, String nomor) {
        this.s = s;
        this.nomor = nomor;
        this.x = new PenulisXml(s.bahasa());
    }

    static String tulis(SertifikatKalibrasi sertifikat, String nomor) {
        return new Dcc(sertifikat, nomor).susun();
    }

    private String susun() {
        x.buka("administrativeData");
        x.buka("dccSoftware").buka("software").teks("name", "LAJU").isi("release", "1").isi("type", "application").tutup().tutup();
        inti();
        alat();
        laboratorium();
        x.buka("respPersons").buka("respPerson").buka("person").teks("name", s.penanda().nama()).tutup().isi("role", s.penanda().jabatan().utama(s.bahasa()))
            .isi("mainSigner", true).isi("cryptElectronicSignature", true).tutup().tutup();
        x.buka("customer").teks("name", s.pelanggan().nama()).isi("eMail", s.surel() == null ? "-" : s.surel());
        tempat(s.pelanggan().alamat(), null).tutup();
        catatan();
        x.tutup();
        x.buka("measurementResults").buka("measurementResult").teks("name", Teks.dari("Hasil kalibrasi", "Calibration result"));
        x.buka("usedMethods").buka("usedMethod").teks("name", s.metode()).tutup().tutup();
        standar();
        lingkungan();
        hasil();
        x.tutup().tutup();
        return x.selesai();
    }

    private void inti() {
        x.buka("coreData").isi("countryCodeISO3166_1", "ID");
        if (s.bahasa().indonesia()) {
            x.isi("usedLangCodeISO639_1", "id");
        }
        if (s.bahasa().inggris()) {
            x.isi("usedLangCodeISO639_1", "en");
        }
        x.isi("mandatoryLangCodeISO639_1", s.bahasa().indonesia() ? "id" : "en").isi("uniqueIdentifier", nomor);
        x.buka("identifications");
        identitas("calibrationLaboratory", s.nomorOrder(), Teks.dari("Nomor order", "Order number"));
        identitas("calibrationLaboratory", s.nomorAnalisa(), Teks.dari("Nomor analisa", "Analysis number"));
        x.tutup();
        x.isi("receiptDate", s.diterima()).isi("beginPerformanceDate", s.dikalibrasi()).isi("endPerformanceDate", s.dikalibrasi())
            .isi("performanceLocation", s.lokasi() == null ? "laboratory" : "customer");
        if (s.koreksi() != null) {
            x.buka("previousReport").teks("referral", s.koreksi().kalimat()).isi("referralID", s.koreksi().nomorLama()).isi("procedure", "SHA-256")
                .isi("value", s.koreksi().sidikLama()).tutup();
        }
        x.tutup();
    }

    private void alat() {
        x.buka("items").buka("item").teks("name", s.nama()).buka("description").isi("content", s.rentang()).tutup();
        x.buka("manufacturer").teks("name", s.merek() == null ? "-" : s.merek()).tutup();
        x.buka("identifications");
        String penerbit = s.nomorDiLokasi() ? "calibrationLaboratory" : "customer";
        identitas(penerbit, s.nomorAlat().utama(s.bahasa()), Teks.dari("No. identifikasi alat", "Identification number"));
        if (s.nomorAlat().kedua(s.bahasa()) != null) {
            identitas(penerbit, s.nomorAlat().kedua(s.bahasa()), Teks.dari("No. identifikasi alat (bahasa Inggris)", "Identification number in English"));
        }
        x.tutup().tutup().tutup();
    }

    private void laboratorium() {
        x.buka("calibrationLaboratory").isi("calibrationLaboratoryCode", s.nomorLk()).buka("contact").teks("name", s.laboratorium())
            .isi("eMail", s.balai().surel() == null ? "-" : s.balai().surel()).isi("phone", s.balai().telepon());
        tempat(s.balai().alamat(), s.balai().kota()).tutup().tutup();
    }

    /** What the paper says under remarks, reservations and outside providers among them, and which points no accreditation covers. */
    private void catatan() {
        List<Teks> semua = Stream.concat(s.catatan().stream(), Stream.ofNullable(s.kalimatLingkup())).toList();
        if (!semua.isEmpty()) {
            x.buka("statements");
            semua.forEach(c -> x.buka("statement").teks("declaration", c).tutup());
            x.tutup();
        }
    }

    private PenulisXml tempat(String alamat, String kota) {
        return x.buka("location").isi("city", kota).isi("countryCode", "ID").isi("street", alamat.replaceAll("\\R", ", ")).tutup();
    }

    private void identitas(String penerbit, String nilai, Teks nama) {
        x.buka("identification").isi("issuer", penerbit).isi("value", nilai).teks("name", nama).tutup();
    }

    /** None where another laboratory measured; its certificate names them. */
    private void standar() {
        if (s.data().standar().isEmpty()) {
            return;
        }
        x.buka("measuringEquipments");
        for (StandarDipakai d : s.data().standar()) {
            x.buka("measuringEquipment").teks("name", Teks.dari(d.nama(), d.namaEn()));
            if (d.merek() != null) {
                x.buka("manufacturer").teks("name", d.merek()).tutup();
            }
            x.buka("identifications");
            if (d.nomorSeri() != null) {
                identitas("manufacturer", d.nomorSeri(), Teks.dari("Nomor seri", "Serial number"));
            }
            identitas("other", d.nomorSertifikat(), Teks.dari("Sertifikat dari " + d.penerbit(), "Certificate of " + d.penerbit()));
            x.tutup().tutup();
        }
        x.tutup();
    }

    private void lingkungan() {
        x.buka("influenceConditions");
        kondisi("basic_temperature", Teks.dari("Suhu", "Temperature"), s.data().suhu(), s.data().suhuU(), "\\degreecelsius");
        kondisi("basic_humidityRelative", Teks.dari("Kelembapan relatif", "Relative humidity"), s.data().kelembapan(), s.data().kelembapanU(), "\\percent");
        x.tutup();
    }

    /** The spread during the work is no uncertainty, so it stands beside the value. */
    private void kondisi(String jenis, Teks nama, BigDecimal nilai, BigDecimal sebaran, String satuan) {
        x.buka("influenceCondition").sifat("refType", jenis).teks("name", nama).buka("data");
        besaran(null, nama, nilai, satuan);
        besaran(null, Teks.dari("Sebaran (±)", "Spread (±)"), sebaran, satuan);
        x.tutup().tutup();
    }

    private void besaran(String jenis, Teks nama, BigDecimal nilai, String satuan) {
        kuantitas(jenis, nama).buka("si", "real").isi("si", "value", nilai.toPlainString()).isi("si", "unit", satuan).tutup().tutup();
    }

    private PenulisXml kuantitas(String jenis, Teks nama) {
        x.buka("quantity");
        return (jenis == null ? x : x.sifat("refType", jenis)).teks("name", nama);
    }

    private void hasil() {
        x.buka("results").buka("result").teks("name", Teks.dari("Koreksi tiap titik ukur", "Correction at each point"));
        x.teks("description", Teks.dari("Koreksi = nilai nominal dikurangi rata-rata pembacaan", "Correction = nominal value - mean reading")).buka("data").buka("list");
        daftar("basic_nominalValue", Teks.dari("Nilai nominal", "Nominal value"), TitikHasil::nominal);
        daftar("basic_measuredValue", Teks.dari("Rata-rata pembacaan", "Mean reading"), TitikHasil::rataTercetak);
        kuantitas("basic_correction", Teks.dari("Koreksi", "Correction")).buka("si", "realListXMLList").isi("si", "valueXMLList", semua(TitikHasil::koreksiTercetak))
            .isi("si", "unitXMLList", s.data().dsi());
        x.buka("si", "expandedUncXMLList").isi("si", "uncertaintyXMLList", semua(TitikHasil::ketidakpastian)).isi("si", "coverageFactorXMLList", "2")
            .isi("si", "coverageProbabilityXMLList", "0.95").tutup().tutup().tutup();
        x.tutup().tutup().tutup().tutup();
    }

    private void daftar(String jenis, Teks nama, Function<TitikHasil, BigDecimal> nilai) {
        kuantitas(jenis, nama).buka("si", "realListXMLList").isi("si", "valueXMLList", semua(nilai)).isi("si", "unitXMLList", s.data().dsi()).tutup().tutup();
    }

    private String semua(Function<TitikHasil, BigDecimal> nilai) {
        return s.data().titik().stream().map(nilai).map(BigDecimal::toPlainString).collect(Collectors.joining(" "));
    }
}
