package id.laju.konsultansi;

import id.laju.dokumen.LaporanKonsultansi;
import id.laju.dokumen.Penanda;
import id.laju.permohonan.Permohonan;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.umum.Tanggal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A report as it is printed, with the visits and what follows from them as they stand that day. */
@Component
class LembarLaporan {

    private final KonsultansiService konsultansi;
    private final TimKonsultanService timKonsultan;
    private final KunjunganService kunjungan;
    private final SatkerService balai;
    private final Clock jam;

    LembarLaporan(KonsultansiService konsultansi, TimKonsultanService timKonsultan, KunjunganService kunjungan, SatkerService balai, Clock jam) {
        this.konsultansi = konsultansi;
        this.timKonsultan = timKonsultan;
        this.kunjungan = kunjungan;
        this.balai = balai;
        this.jam = jam;
    }

    LaporanKonsultansi dari(Permohonan p, Laporan l, Penanda penanda) {
        Satker satker = balai.ambil(p.satker());
        List<LaporanKonsultansi.Kunjungan> dilaksanakan = kunjungan.semua(p.id()).stream().filter(Kunjungan::terlaksana).map(k -> kunjungan(k, satker)).toList();
        List<LaporanKonsultansi.TindakLanjut> tindak = kunjungan.tindakLanjut(p.id()).stream().map(t -> new LaporanKonsultansi.TindakLanjut(t.uraian(), t.penanggungJawab(), Tanggal.panjang(t.batas()), t.keadaan())).toList();
        return new LaporanKonsultansi(satker.kota(), LocalDate.ofInstant(jam.instant(), satker.zonaWaktu()), l.akhir(), p.nomorOrder(), konsultansi.ambil(p.id()).sebutanKategori(), p.namaCetak(), p.alamatCetak(),
            timKonsultan.tim(p.id()).stream().map(Anggota::sebutan).toList(), l.latar(), l.kegiatan(), l.hasil(), l.saran(), dilaksanakan, tindak, penanda);
    }

    private LaporanKonsultansi.Kunjungan kunjungan(Kunjungan k, Satker satker) {
        String hadir = kunjungan.hadir(k.id()).stream().map(Hadir::sebutan).collect(Collectors.joining("; "));
        return new LaporanKonsultansi.Kunjungan(k.nomor(), Waktu.rentang(k, satker.zonaWaktu()), k.tempatDitulis(), k.ringkasan(), hadir);
    }
}
