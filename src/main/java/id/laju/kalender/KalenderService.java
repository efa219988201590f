package id.laju.kalender;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.Tanggal;
import id.laju.umum.TidakDitemukan;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the calendars: holidays, hours, and which years are complete. Every change is announced as {@link KalenderBerubah}. */
@Service
@Transactional
public class KalenderService {

    /** In place of a satker: valid for all of them. */
    public static final String SEMUA = "*";

    private final KalenderMapper mapper;
    private final ApplicationEventPublisher penyiar;

    KalenderService(KalenderMapper mapper, ApplicationEventPublisher penyiar) {
        this.mapper = mapper;
        this.penyiar = penyiar;
    }

    /** The common holidays and the satker's own. */
    @Transactional(readOnly = true)
    public List<HariLibur> libur(String satker, int tahun) {
        return mapper.libur(satker, tahun);
    }

    public void tambahLibur(String satker, LocalDate tanggal, String nama, HariLibur.Jenis jenis, String keterangan) {
        new PeriksaIsian()
            .wajib("tanggal", tanggal, "Isi tanggal hari libur.")
            .wajib("nama", nama, "Isi nama hari libur.")
            .panjang("nama", nama, 200, "Nama hari libur")
            .wajib("jenis", jenis, "Pilih jenis hari libur.")
            .selesai();
        HariLibur baru = new HariLibur(0, satker, tanggal, nama.strip(), jenis, keterangan == null ? "" : keterangan.strip());
        if (mapper.tambahLibur(baru) == 0) {
            throw IsianKeliru.pada("tanggal", Tanggal.panjang(tanggal) + " sudah tercatat sebagai hari libur; pilih tanggal lain.");
        }
        umumkan(satker);
    }

    public void hapusLibur(long id) {
        HariLibur libur = mapper.liburMenurutId(id).orElseThrow(() -> TidakDitemukan.untuk("Hari libur", id));
        mapper.hapusLibur(id);
        umumkan(libur.satker());
    }

    /** The common hours and the satker's own. */
    @Transactional(readOnly = true)
    public List<JamKerja> jam(String satker) {
        return mapper.jam(satker);
    }

    /** Adds hours, or replaces those of the same satker, weekday and period; the id is not looked at. */
    public void simpanJam(JamKerja jam) {
        PeriksaJamKerja.periksa(jam);
        mapper.simpanJam(jam);
        umumkan(jam.satker());
    }

    public void hapusJam(long id) {
        JamKerja jam = mapper.jamMenurutId(id).orElseThrow(() -> TidakDitemukan.untuk("Jam kerja", id));
        if (jam.satker().equals(SEMUA) && !jam.sementara()) {
            throw new IsianKeliru("Jam kerja umum tidak dapat dihapus, karena dipakai semua satker; ubah jamnya saja.");
        }
        mapper.hapusJam(id);
        umumkan(jam.satker());
    }

    @Transactional(readOnly = true)
    public List<TahunKalender> tahun() {
        return mapper.tahun();
    }

    /** Declares the holidays of that year complete; from now on due dates may fall into it. */
    public void bukaTahun(int tahun, String dasar) {
        new PeriksaIsian()
            .wajib("dasar", dasar, "Isi dasar hari libur, misalnya nomor SKB 3 Menteri.")
            .tolakJika(mapper.libur(SEMUA, tahun).isEmpty(), "tahun",
                "Belum ada hari libur tahun " + tahun + "; isi dulu hari liburnya, lalu nyatakan tahun itu lengkap.")
            .selesai();
        mapper.bukaTahun(new TahunKalender(tahun, dasar.strip()));
        umumkan(SEMUA);
    }

    private void umumkan(String satker) {
        penyiar.publishEvent(new KalenderBerubah(satker));
    }
}
