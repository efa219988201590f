package id.laju.insitu;

import id.laju.kalender.KalenderKerja;
import id.laju.permohonan.PenerimaSurat;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import id.laju.surat.SuratService;
import id.laju.umum.Tanggal;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Mails about visits, to the customer and to the officers; the same step writes its mail once. */
@Component
class LapanganSurat {

    private final SuratService surat;
    private final JadwalLapanganService jadwal;
    private final PermohonanService permohonan;
    private final PenerimaSurat penerima;
    private final TempatLapangan tempat;
    private final StafService staf;
    private final KalenderKerja kalender;
    private final String alamat;

    LapanganSurat(SuratService surat, JadwalLapanganService jadwal, PermohonanService permohonan, PenerimaSurat penerima, TempatLapangan tempat, StafService staf,
            KalenderKerja kalender, @Value("${laju.alamat}") String alamat) {
        this.surat = surat;
        this.jadwal = jadwal;
        this.permohonan = permohonan;
        this.penerima = penerima;
        this.tempat = tempat;
        this.staf = staf;
        this.kalender = kalender;
        this.alamat = alamat;
    }

    /** The customer reads the date, and until when another one may be asked for. */
    void jadwal(long permohonanId) {
        Jadwal j = jadwal.ambil(permohonanId);
        String batas = Tanggal.batas(j.jawabSampai(), kalender.zona(j.satker()));
        pelanggan("jadwal", j, "Jadwal pekerjaan di lokasi Anda", "Balai merencanakan pekerjaan di lokasi Anda pada waktu berikut. Setujui jadwal ini atau minta tanggal lain paling lambat "
            + batas + ". Tanpa jawaban sampai saat itu, jadwal ini kami anggap disetujui.", "Lihat dan jawab jadwal");
    }

    void ingatkanJadwal(long permohonanId) {
        Jadwal j = jadwal.ambil(permohonanId);
        pelanggan("ingat-jadwal", j, "Pengingat: jadwal pekerjaan di lokasi Anda menunggu jawaban", "Jadwal berikut belum Anda jawab. Setujui atau minta tanggal lain paling lambat "
            + Tanggal.batas(j.jawabSampai(), kalender.zona(j.satker())) + "; sesudah itu jadwal ini kami anggap disetujui.", "Lihat dan jawab jadwal");
    }

    /** The letter of duty is out: the officers go, the customer knows who comes. */
    void suratTugas(long permohonanId) {
        Jadwal j = jadwal.ambil(permohonanId);
        pelanggan("surat", j, "Petugas balai akan datang ke lokasi Anda", "Surat Tugas nomor " + j.suratNomor() + " sudah terbit" + menggantikan(j) + ". Mohon siapkan akses ke lokasi dan orang yang mewakili Anda.", "Lihat jadwal dan Surat Tugas");
        petugas("surat", j, "Surat Tugas " + j.suratNomor(), "Anda ditugaskan dengan Surat Tugas nomor " + j.suratNomor() + menggantikan(j) + ".");
    }

    private String menggantikan(Jadwal j) {
        return jadwal.suratDiganti(j.permohonanId()).map(n -> ", menggantikan Surat Tugas nomor " + n).orElse("");
    }

    /** Officers whom others replaced. */
    void dilepas(long permohonanId) {
        List<String> kini = jadwal.petugas(jadwal.ambil(permohonanId).id());
        jadwal.yangDiganti(permohonanId).forEach(lama -> petugas("dilepas", lama, "Tugas lapangan diganti", "Anda tidak lagi bertugas pada kunjungan ini. "
            + (lama.suratNomor() == null ? "" : "Surat Tugas nomor " + lama.suratNomor() + " tidak berlaku lagi."), o -> !kini.contains(o)));
    }

    void ingatkan(long permohonanId) {
        Jadwal j = jadwal.ambil(permohonanId);
        pelanggan("ingat", j, "Pengingat: petugas balai datang ke lokasi Anda", "Kami mengingatkan kunjungan petugas balai ke lokasi Anda.", "Lihat jadwal");
        petugas("ingat", j, "Pengingat: tugas lapangan " + permohonan.ambil(permohonanId).nomorOrder(), "Kami mengingatkan tugas lapangan Anda.");
    }

    private void pelanggan(String langkah, Jadwal j, String judul, String kalimat, String tombol) {
        Permohonan p = permohonan.ambil(j.permohonanId());
        Map<String, Object> model = model(p, j, kalimat);
        model.put("nama", p.namaCetak());
        model.put("tautan", alamat + "/portal/lapangan/" + p.id());
        model.put("tombol", tombol);
        penerima.untuk(p).forEach(ke -> surat.kirimSekali("lapangan/" + j.id() + "/" + langkah + "/" + ke, p.satker(), ke, judul, "lapangan", model));
    }

    private void petugas(String langkah, Jadwal j, String judul, String kalimat) {
        petugas(langkah, j, judul, kalimat, o -> true);
    }

    private void petugas(String langkah, Jadwal j, String judul, String kalimat, Predicate<String> siapa) {
        Permohonan p = permohonan.ambil(j.permohonanId());
        for (Staf s : jadwal.petugas(j.id()).stream().filter(siapa).map(staf::ambil).toList()) {
            Map<String, Object> model = model(p, j, kalimat);
            model.put("nama", s.nama());
            model.put("tautan", alamat + "/kelola/lapangan/" + p.id());
            model.put("tombol", "Buka tugas lapangan");
            surat.kirimSekali("lapangan/" + j.id() + "/" + langkah + "/" + s.id(), p.satker(), s.surel(), judul, "lapangan", model);
        }
    }

    private Map<String, Object> model(Permohonan p, Jadwal j, String kalimat) {
        ZoneId zona = kalender.zona(p.satker());
        List<String> regu = jadwal.petugas(j.id()).stream().map(staf::nama).collect(Collectors.toList());
        return new HashMap<>(Map.of("kalimat", kalimat, "order", p.nomorOrder(), "waktu", Waktu.rentang(j.mulai(), j.selesai(), zona), "tempat", tempat.untuk(p).alamat(), "regu", String.join(", ", regu)));
    }
}
