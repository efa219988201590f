package id.laju.konsultansi;

import id.laju.dokumen.DokumenService;
import id.laju.kalender.KalenderKerja;
import id.laju.permohonan.PenerimaSurat;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import id.laju.surat.SuratService;
import id.laju.tagihan.DibayarOrder;
import id.laju.umum.Tanggal;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails about a consulting order, to the customer and to the team; the same step writes its mail once. */
@Component
class KonsultansiSurat {

    private final SuratService surat;
    private final PermohonanService permohonan;
    private final RencanaService rencana;
    private final TimKonsultanService timKonsultan;
    private final KunjunganService kunjungan;
    private final LaporanKonsultansiService laporan;
    private final PenerimaSurat penerima;
    private final DokumenService dokumen;
    private final DibayarOrder dibayar;
    private final PenghentianKonsultansiMapper penghentian;
    private final StafService staf;
    private final KalenderKerja kalender;
    private final String alamat;

    KonsultansiSurat(SuratService surat, PermohonanService permohonan, RencanaService rencana, TimKonsultanService timKonsultan, KunjunganService kunjungan, LaporanKonsultansiService laporan, PenerimaSurat penerima, DokumenService dokumen,
            DibayarOrder dibayar, PenghentianKonsultansiMapper penghentian, StafService staf, KalenderKerja kalender, @Value("${laju.alamat}") String alamat) {
        this.surat = surat;
        this.permohonan = permohonan;
        this.rencana = rencana;
        this.timKonsultan = timKonsultan;
        this.kunjungan = kunjungan;
        this.laporan = laporan;
        this.penerima = penerima;
        this.dokumen = dokumen;
        this.dibayar = dibayar;
        this.penghentian = penghentian;
        this.staf = staf;
        this.kalender = kalender;
        this.alamat = alamat;
    }

    @Transactional
    void tim(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        List<String> tim = timKonsultan.tim(permohonanId).stream().map(Anggota::sebutan).toList();
        pelanggan("tim/" + permohonanId, p, "Tim konsultan untuk order {}", "Tim berikut mengerjakan order Anda. Rencana kunjungan menyusul; Anda menyetujuinya atau meminta waktu lain.", tim, null);
        anggota("tim/" + permohonanId, p, "Anda ditunjuk dalam tim konsultan order {}", "Anda ditunjuk dalam tim konsultan untuk " + p.namaCetak() + ".", tim);
    }

    /** The customer hears why; both teams hear of it. */
    @Transactional
    void timDiganti(long permohonanId, List<Anggota> lama) {
        Permohonan p = permohonan.ambil(permohonanId);
        String ke = permohonanId + "/" + timKonsultan.timKe(permohonanId);
        List<String> tim = timKonsultan.tim(permohonanId).stream().map(Anggota::sebutan).toList();
        pelanggan("tim-ganti/" + ke, p, "Tim konsultan order {} berganti", "Tim berikut melanjutkan order Anda. Alasannya: " + timKonsultan.alasanGanti(permohonanId).orElse("-") + ". Rencana kunjungan yang sudah disepakati tetap berlaku.", tim, null);
        anggota("tim-ganti/" + ke, p, "Tim konsultan order {} berganti", "Anda dalam tim konsultan untuk " + p.namaCetak() + " mulai sekarang.", tim);
        lama.stream().filter(a -> timKonsultan.tim(permohonanId).stream().noneMatch(b -> b.staf().equals(a.staf()))).map(a -> staf.ambil(a.staf())).forEach(s -> kirim("tim-keluar/" + ke + "/" + s.id(), p, s.surel(),
            "Tim konsultan order {} berganti", Map.of("nama", s.nama(), "kalimat", "Anda tidak lagi dalam tim konsultan order ini.", "order", p.nomorOrder(), "butir", tim, "tautan", alamat + "/kelola", "tombol", "Buka LAJU"), null));
    }

    @Transactional
    void rencana(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        Rencana r = rencana.kini(permohonanId);
        pelanggan("rencana/" + r.id(), p, "Rencana kunjungan untuk order {}", "Terima rencana berikut atau minta waktu lain paling lambat " + batas(p, r) + ". Bila tidak dijawab, balai menghubungi Anda.",
            direncanakan(p), null);
    }

    @Transactional
    void ingatkanRencana(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        Rencana r = rencana.kini(permohonanId);
        pelanggan("ingat-rencana/" + r.id(), p, "Pengingat: rencana kunjungan order {} menunggu jawaban Anda", "Rencana berikut belum Anda jawab. Terima atau minta waktu lain paling lambat " + batas(p, r) + ".", direncanakan(p), null);
    }

    @Transactional
    void rencanaPasti(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        Rencana r = rencana.kini(permohonanId);
        pelanggan("rencana-pasti/" + r.id(), p, "Rencana kunjungan order {} sudah pasti", "Pertemuan berlangsung pada waktu berikut. Bila berhalangan, minta waktu lain melalui halaman order sebelum pertemuan dimulai.", direncanakan(p), null);
        anggota("rencana-pasti/" + r.id(), p, "Rencana kunjungan order {} sudah pasti", "Pertemuan dengan " + p.namaCetak() + " berlangsung pada waktu berikut.", direncanakan(p));
    }

    @Transactional
    void ingatkanKunjungan(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        Kunjungan k = kunjungan.berikut(permohonanId);
        List<String> isi = List.of(tertulis(p, k));
        pelanggan("ingat-kunjungan/" + k.id(), p, "Pengingat: kunjungan konsultansi order {}", "Pertemuan berikut segera tiba.", isi, null);
        anggota("ingat-kunjungan/" + k.id(), p, "Pengingat: kunjungan konsultansi order {}", "Pertemuan dengan " + p.namaCetak() + " segera tiba.", isi);
    }

    @Transactional
    void laporan(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        Laporan l = laporan.kini(permohonanId);
        boolean lampir = !l.akhir();
        pelanggan("laporan/" + l.id(), p, l.sebutan() + " konsultansi order {} terbit", l.sebutan() + " nomor " + l.nomor() + (lampir ? " terlampir." : " dapat diunduh di aplikasi sesudah kuesioner kepuasan diisi."), List.of(),
            lampir ? l.dokumenId() : null);
    }

    @Transactional
    void dihentikan(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        String uang = dibayar.untuk(permohonanId).isPresent() ? " Bendahara memproses biaya yang sudah dibayar." : "";
        pelanggan("dihentikan/" + permohonanId, p, "Konsultansi order {} dihentikan", (penghentian.cari(permohonanId).filter(x -> x.pihak().equals("BALAI")).isPresent() ? "Order ini dihentikan oleh balai. Alasan: " : "Order ini dihentikan atas permintaan Anda. Alasan: ") + p.batalAlasan() + "." + uang, List.of(), null);
        anggota("dihentikan/" + permohonanId, p, "Konsultansi order {} dihentikan", "Order ini dihentikan; tidak ada lagi yang perlu Anda kerjakan untuk order ini.", List.of());
    }

    private String batas(Permohonan p, Rencana r) {
        return Tanggal.batas(r.jawabSampai(), kalender.zona(p.satker()));
    }

    private List<String> direncanakan(Permohonan p) {
        return kunjungan.semua(p.id()).stream().filter(Kunjungan::direncanakan).map(k -> tertulis(p, k)).toList();
    }

    private String tertulis(Permohonan p, Kunjungan k) {
        ZoneId zona = kalender.zona(p.satker());
        return Waktu.rentang(k, zona) + " (" + k.tempatDitulis() + "): " + k.agenda();
    }

    private void pelanggan(String kunci, Permohonan p, String judul, String kalimat, List<String> butir, UUID kertas) {
        penerima.untuk(p).forEach(ke -> kirim(kunci + "/" + ke, p, ke, judul, Map.of("nama", p.namaCetak(), "kalimat", kalimat, "order", p.nomorOrder(), "butir", butir, "tautan", alamat + "/portal/konsultansi/" + p.id(), "tombol", "Buka order"), kertas));
    }

    private void anggota(String kunci, Permohonan p, String judul, String kalimat, List<String> butir) {
        for (Staf s : timKonsultan.tim(p.id()).stream().map(a -> staf.ambil(a.staf())).toList()) {
            kirim(kunci + "/" + s.id(), p, s.surel(), judul, Map.of("nama", s.nama(), "kalimat", kalimat, "order", p.nomorOrder(), "butir", butir, "tautan", alamat + "/kelola", "tombol", "Buka LAJU"), null);
        }
    }

    private void kirim(String kunci, Permohonan p, String ke, String judul, Map<String, Object> model, UUID kertas) {
        if (surat.denganKunci("konsultansi/" + kunci).isEmpty()) {
            long id = surat.kirimSekali("konsultansi/" + kunci, p.satker(), ke, judul.replace("{}", p.nomorOrder()), "konsultansi", model);
            if (kertas != null) {
                surat.lampirkan(id, dokumen.berkas(kertas).id());
            }
        }
    }
}
