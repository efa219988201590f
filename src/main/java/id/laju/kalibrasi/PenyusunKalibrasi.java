package id.laju.kalibrasi;

import id.laju.dokumen.Bahasa;
import id.laju.dokumen.Lhu;
import id.laju.dokumen.ModelDokumen;
import id.laju.dokumen.Penanda;
import id.laju.dokumen.Teks;
import id.laju.layanan.Cmc;
import id.laju.layanan.LabService;
import id.laju.layanan.RentangService;
import id.laju.lhu.KataKoreksi;
import id.laju.lhu.KoreksiCetak;
import id.laju.lhu.PekerjaanLapangan;
import id.laju.lhu.PenyusunSertifikat;
import id.laju.pengujian.LaporanHasil;
import id.laju.pengujian.PenerimaanService;
import id.laju.pengujian.SampelButa;
import id.laju.pengujian.SampelLab;
import id.laju.penomoran.JenisNomor;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Sampel;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.umum.IsianKeliru;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts a calibration certificate together from request, reception and measurement; nothing in it is typed again. */
@Component
class PenyusunKalibrasi implements PenyusunSertifikat {

    private static final Map<String, Bahasa> BAHASA = Map.of("ID", Bahasa.INDONESIA, "EN", Bahasa.INGGRIS, "ID_EN", Bahasa.DWIBAHASA);

    /** An instrument with its valid measurement. @param data with the accreditations that covered its points on the day of the calibration */
    private record Satu(Sampel alat, SampelLab lab, LaporanHasil.Baris hasil, DataKalibrasi data) {
    }

    private final PermohonanService permohonan;
    private final PenerimaanService penerimaan;
    private final LaporanHasil laporanHasil;
    private final KalibrasiService kalibrasi;
    private final RentangService rentang;
    private final LabService lab;
    private final PekerjaanLapangan lapangan;
    private final SatkerService satker;
    private final KataKoreksi kata;

    PenyusunKalibrasi(PermohonanService permohonan, PenerimaanService penerimaan, LaporanHasil laporanHasil, KalibrasiService kalibrasi, RentangService rentang, LabService lab,
            PekerjaanLapangan lapangan, SatkerService satker, KataKoreksi kata) {
        this.permohonan = permohonan;
        this.penerimaan = penerimaan;
        this.laporanHasil = laporanHasil;
        this.kalibrasi = kalibrasi;
        this.rentang = rentang;
        this.lab = lab;
        this.lapangan = lapangan;
        this.satker = satker;
        this.kata = kata;
    }

    @Override
    public String layanan() {
        return "kalibrasi";
    }

    @Override
    public String jenisNomor(boolean amandemen) {
        return amandemen ? JenisNomor.SERTIFIKAT_KALIBRASI_AMANDEMEN : JenisNomor.SERTIFIKAT_KALIBRASI;
    }

    @Override
    public Optional<String> akreditasi(Laporan laporan) {
        return satu(laporan).map(s -> s.data().nomorLk());
    }

    @Override
    public ModelDokumen susun(Laporan laporan, Penanda penanda, boolean tanpaSimbol, Teks catatan, LocalDate terbit, KoreksiCetak koreksi) {
        return sertifikat(laporan, penanda, tanpaSimbol, catatan, terbit, koreksi);
    }

    @Override
    public Map<String, String> isi(Laporan laporan, Teks catatan) {
        return IsiSertifikat.dari(sertifikat(laporan, null, false, catatan, null, null));
    }

    @Override
    public boolean keadaan(Lhu.Perubahan perubahan) {
        return IsiSertifikat.keadaan(perubahan);
    }

    private SertifikatKalibrasi sertifikat(Laporan laporan, Penanda penanda, boolean tanpaSimbol, Teks catatan, LocalDate terbit, KoreksiCetak koreksi) {
        Satu s = satu(laporan).orElseThrow(() -> new IsianKeliru("Alat ini dinyatakan tidak dapat dikalibrasi, jadi tidak ada sertifikat yang dapat dibuat."));
        Permohonan p = permohonan.ambil(laporan.permohonanId());
        Satker balai = satker.ambil(laporan.satker());
        Optional<String> tempat = lapangan.tempat(s.alat().id());
        String ruang = lab.ambil(s.lab().satker(), s.lab().labId()).nama() + ", " + balai.singkatan();
        return new SertifikatKalibrasi(BAHASA.get(p.bahasa()), balai.kota(), terbit, ruang,
            new SertifikatKalibrasi.Balai(balai.nama(), balai.alamat(), balai.kota(), balai.telepon(), balai.surel()),
            tanpaSimbol ? null : s.data().nomorLk(), kata.pelanggan(laporan, p), p.kontakSurel(), p.nomorOrder(),
            Teks.dari(s.alat().namaId(), s.alat().namaEn()), s.alat().merek(), nomor(s.alat()), diLokasi(s.alat()), s.alat().standar(),
            s.lab().nomorAnalisa(), s.lab().kondisi(), tempat.isPresent() ? null : LocalDate.ofInstant(s.lab().diterimaPada(), balai.zonaWaktu()),
            s.hasil().hasil().tanggal(), s.hasil().hasil().metodeTercetak(), tempat.orElse(null), s.data(), catatan(s, catatan), koreksi, penanda);
    }

    /** As the customer says, else as the officers read it at the site. */
    private Teks nomor(Sampel alat) {
        String indonesia = Stream.of(alat.tipeId(), alat.tipeEn()).filter(Objects::nonNull).findFirst().or(() -> lapangan.identitas(alat.id())).orElse("-");
        return Teks.dari(indonesia, alat.tipeEn() == null ? indonesia : alat.tipeEn());
    }

    private boolean diLokasi(Sampel alat) {
        return alat.tipeId() == null && alat.tipeEn() == null && lapangan.identitas(alat.id()).isPresent();
    }

    @Override
    public ModelDokumen samarkan(ModelDokumen susunan, Laporan laporan) {
        Permohonan p = permohonan.ambil(laporan.permohonanId());
        return ((SertifikatKalibrasi) susunan).samarkan(satu(laporan).orElseThrow().alat().produk(), t -> SampelButa.samarkan(t, p));
    }

    /** A certificate is of one instrument. */
    private Optional<Satu> satu(Laporan laporan) {
        return permohonan.sampelLaporan(laporan.id()).stream().flatMap(s -> laporanHasil.sah(s.id()).stream()
            .flatMap(b -> kalibrasi.data(b.hasil().id()).map(d -> new Satu(kata.sampel(laporan, s), penerimaan.ambil(s.id()), b, lingkup(b, d))).stream())).findFirst();
    }

    /** As it was measured; a suspension of that day that was only recorded since takes a point out of the scope. */
    private DataKalibrasi lingkup(LaporanHasil.Baris b, DataKalibrasi d) {
        boolean tanpa = b.parameter().tanpaAkreditasi() || b.subkontraktor() != null;
        return d.denganLingkup(t -> tanpa ? Optional.empty() : rentang.cmc(b.parameter().parameterId(), t.nominal(), b.hasil().tanggal()).map(Cmc::nomorLk)
            .filter(n -> d.dalamLingkup(t, n)));
    }

    private static List<Teks> catatan(Satu s, Teks catatan) {
        List<Teks> hasil = new ArrayList<>();
        if (s.lab().catatan() != null) {
            hasil.add(Teks.dari("Alat diterima dengan catatan: " + s.lab().catatan(), "The instrument was accepted with a reservation: " + s.lab().catatan()));
        }
        if (s.hasil().subkontraktor() != null) {
            String luar = s.hasil().subkontraktor() + (s.hasil().hasil().catatan() == null ? "" : " (" + s.hasil().hasil().catatan() + ")");
            hasil.add(Teks.dari("Dikalibrasi oleh penyedia luar: " + luar, "Calibrated by an external provider: " + luar));
        }
        if (catatan != null) {
            hasil.add(catatan);
        }
        return hasil;
    }
}
