package id.laju.pengumuman;

import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.umum.BersihHtml;
import id.laju.umum.Halaman;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class PengumumanService {

    private static final int SEMUA = 100;
    private static final String[] PELANGGAN = {"PELANGGAN", "SEMUA", "PUBLIK"};
    private static final String[] STAF = {"STAF", "SEMUA", "PUBLIK"};
    private static final String[] PUBLIK = {"PUBLIK"};

    private final PengumumanMapper mapper;
    private final SatkerService satker;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    PengumumanService(PengumumanMapper mapper, SatkerService satker, ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.satker = satker;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** What customers of this satker see today, newest first. */
    public List<Pengumuman> tayang(String kode) {
        return mapper.tayang(new String[] {kode}, PELANGGAN, hari(kode), SEMUA);
    }

    /** What staff of these satker see today, newest first. */
    List<Pengumuman> untukStaf(List<String> kode, int banyak) {
        return kode.isEmpty() ? List.of() : mapper.tayang(kode.toArray(String[]::new), STAF, hari(kode.get(0)), banyak);
    }

    /** What anybody sees today on the website, of every balai. */
    public List<Pengumuman> publik(int banyak) {
        String[] semua = satker.aktif().stream().map(Satker::kode).toArray(String[]::new);
        return semua.length == 0 ? List.of() : mapper.tayang(semua, PUBLIK, hari(semua[0]), banyak);
    }

    List<Pengumuman> terbaru(String kode, int banyak) {
        return mapper.tayang(new String[] {kode}, PELANGGAN, hari(kode), banyak);
    }

    Halaman<Pengumuman> daftar(List<String> milik, PermintaanHalaman permintaan) {
        String[] kode = milik.toArray(String[]::new);
        return new Halaman<>(mapper.halaman(kode, permintaan, permintaan.kolom(PengumumanMapper.URUTAN, PengumumanMapper.BAWAAN)), mapper.jumlah(kode, permintaan), permintaan);
    }

    /** @throws TidakDitemukan when there is none, or it is another satker's */
    Pengumuman ambil(long id, List<String> milik) {
        return mapper.cari(id).filter(p -> p.satker() == null || milik.contains(p.satker())).orElseThrow(() -> TidakDitemukan.untuk("Pengumuman", id));
    }

    /** @param boleh satker for which the author may write; null among them means for all */
    @Transactional
    void simpan(Pengumuman baru, List<String> boleh) {
        new PeriksaIsian().wajib("judul", baru.judul(), "Isi judul.").panjang("judul", baru.judul(), 150, "Judul")
            .tolakJika(BersihHtml.kosong(baru.isi()), "isiPengumuman", "Isi pengumuman.")
            .wajib("pembaca", baru.pembaca(), "Pilih untuk siapa pengumuman ini.").wajib("terbit", baru.terbit(), "Isi tanggal terbit.")
            .tolakJika(baru.terbit() != null && baru.sampai() != null && baru.sampai().isBefore(baru.terbit()), "sampai", "Tanggal akhir tidak boleh sebelum tanggal terbit.")
            .tolakJika(!boleh.contains(baru.satker()), "satker", "Pilih balai.").selesai();
        Pengumuman rapi = new Pengumuman(baru.id(), baru.satker(), baru.judul().strip(), BersihHtml.bersihkan(baru.isi()), baru.terbit(), baru.sampai(), baru.penulis(), baru.pembaca());
        Pengumuman lama = baru.id() == 0 ? null : milikSendiri(baru.id(), boleh);
        long id = baru.id();
        if (lama == null) {
            id = mapper.tambah(rapi, jam.instant());
        } else {
            mapper.ubah(rapi, jam.instant());
        }
        kabar.publishEvent(new PerubahanData(rapi.satker(), rapi.penulis(), "pengumuman", String.valueOf(id), lama, rapi));
    }

    @Transactional
    void hapus(long id, List<String> boleh, String oleh) {
        Pengumuman lama = milikSendiri(id, boleh);
        mapper.hapus(id);
        kabar.publishEvent(new PerubahanData(lama.satker(), oleh, "pengumuman", String.valueOf(id), lama, null));
    }

    private Pengumuman milikSendiri(long id, List<String> boleh) {
        Pengumuman lama = mapper.cari(id).orElseThrow(() -> TidakDitemukan.untuk("Pengumuman", id));
        if (!boleh.contains(lama.satker())) {
            throw new IsianKeliru("Pengumuman untuk semua balai hanya diubah oleh Admin Pusat.");
        }
        return lama;
    }

    private LocalDate hari(String kode) {
        return LocalDate.ofInstant(jam.instant(), satker.ambil(kode).zonaWaktu());
    }
}
