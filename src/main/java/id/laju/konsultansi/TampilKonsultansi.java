package id.laju.konsultansi;

import id.laju.berkas.Berkas;
import id.laju.kalender.KalenderKerja;
import id.laju.permohonan.Permohonan;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The work as customer and office see it: team, plan, visits, what follows, reports. */
@Component
class TampilKonsultansi {

    record BarisKunjungan(Kunjungan k, String waktu, String keadaan, List<Hadir> hadir, List<Berkas> berkas) {
    }

    record BarisTindak(TindakLanjut tindak, boolean terlambat) {
    }

    private final KonsultansiService konsultansi;
    private final RencanaService rencana;
    private final TimKonsultanService timKonsultan;
    private final KunjunganService kunjungan;
    private final LaporanKonsultansiService laporan;
    private final KalenderKerja kalender;

    TampilKonsultansi(KonsultansiService konsultansi, RencanaService rencana, TimKonsultanService timKonsultan, KunjunganService kunjungan, LaporanKonsultansiService laporan, KalenderKerja kalender) {
        this.konsultansi = konsultansi;
        this.rencana = rencana;
        this.timKonsultan = timKonsultan;
        this.kunjungan = kunjungan;
        this.laporan = laporan;
        this.kalender = kalender;
    }

    void isi(Model model, Permohonan p, Locale bahasa) {
        LocalDate hari = konsultansi.hariIni(p.satker());
        List<Kunjungan> ada = kunjungan.semua(p.id());
        List<BarisKunjungan> semua = ada.stream().map(k -> new BarisKunjungan(k, Waktu.rentang(k, kalender.zona(p.satker()), bahasa), k.sebutan(ada), kunjungan.hadir(k.id()), kunjungan.berkas(k.id()))).toList();
        model.addAttribute("konsultansi", konsultansi.ambil(p.id())).addAttribute("timKonsultan", timKonsultan.tim(p.id())).addAttribute("rencana", rencana.terakhir(p.id()).orElse(null)).addAttribute("kunjungan", semua)
            .addAttribute("tindakLanjut", kunjungan.tindakLanjut(p.id()).stream().map(t -> new BarisTindak(t, t.terlambat(hari))).toList()).addAttribute("laporanKonsultansi", laporan.semua(p.id()));
    }
}
