package id.laju.kelas;

import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.satker.SatkerService;
import id.laju.staf.Staf;
import id.laju.staf.StafService;
import id.laju.umum.BacaIsian;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.Tanggal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who teaches a class (TRN-018). */
@Service
class PilihInstrukturService {

    private final PelaksanaanMapper mapper;
    private final BukuKelas buku;
    private final SatkerService balai;
    private final StafService staf;
    private final DokumenService dokumen;
    private final KelasKabar kabar;

    PilihInstrukturService(PelaksanaanMapper mapper, BukuKelas buku, SatkerService balai, StafService staf, DokumenService dokumen, KelasKabar kabar) {
        this.mapper = mapper;
        this.buku = buku;
        this.balai = balai;
        this.staf = staf;
        this.dokumen = dokumen;
        this.kabar = kabar;
    }

    /**
     * While the class is held, those who stay keep their letter, whoever is chosen no more keeps the days before, and without anybody new the letters that are out go on.
     *
     * @param dipilih accounts of the satker @param tamu one guest per line, "name; institution" @param dari first day of those who are new and without those who leave, while the class is held
     * @return whether somebody needs a letter of duty
     * @throws IsianKeliru on instruktur, tamu, dari
     */
    @Transactional
    boolean pilih(long kelasId, List<String> dipilih, String tamu, LocalDate dari) {
        Pelaksanaan p = mapper.kunci(kelasId).orElseThrow();
        List<String> orang = dipilih == null ? List.of() : dipilih.stream().filter(Objects::nonNull).distinct().toList();
        List<Instruktur> luar = semuaTamu(tamu);
        periksa(p, orang, luar, tamu);
        KelasBimtek k = buku.kelas(kelasId);
        boolean berlangsung = buku.berlangsung(k);
        List<Instruktur> semua = Stream.concat(orang.stream().map(o -> Instruktur.baru(o, staf.nama(o), null, berlangsung ? dari : null)), luar.stream().map(l -> Instruktur.baru(null, l.nama(), l.instansi(), berlangsung ? dari : null))).toList();
        if (berlangsung) {
            return gantikan(p, k, semua, dari);
        }
        mapper.hapusInstruktur(kelasId);
        semua.forEach(i -> mapper.tambahInstruktur(kelasId, i));
        return true;
    }

    private static List<Instruktur> semuaTamu(String tamu) {
        return BacaIsian.teks(tamu) == null ? List.of() : tamu.lines().filter(b -> !b.isBlank()).map(PilihInstrukturService::tamu).toList();
    }

    private void periksa(Pelaksanaan p, List<String> orang, List<Instruktur> luar, String tamu) {
        List<Staf> ada = staf.diSatker(p.satker());
        new PeriksaIsian().tolakJika(orang.isEmpty() && luar.isEmpty(), "instruktur", "Pilih sedikitnya satu instruktur.").tolakJika(orang.stream().anyMatch(o -> ada.stream().noneMatch(s -> s.id().equals(o) && s.aktif())), "instruktur", "Pilih instruktur dari daftar pegawai yang aktif.")
            .tolakJika(luar.stream().anyMatch(l -> l.nama().isBlank() || l.nama().length() > 150), "tamu", "Tulis satu instruktur tamu per baris: nama; instansi.").panjang("tamu", tamu, 2000, "Instruktur tamu").selesai();
    }

    private boolean gantikan(Pelaksanaan p, KelasBimtek k, List<Instruktur> semua, LocalDate dari) {
        mapper.hapusTanpaSurat(k.id());
        mapper.kembalikanInstruktur(k.id(), p.suratKe());
        List<Instruktur> lama = mapper.instruktur(k.id()).stream().filter(Instruktur::mengajar).toList();
        List<Instruktur> baru = semua.stream().filter(i -> lama.stream().noneMatch(i::sama)).toList();
        List<Instruktur> berhenti = lama.stream().filter(i -> semua.stream().noneMatch(i::sama)).toList();
        LocalDate paling = buku.hariTersisa(k);
        new PeriksaIsian().tolakJika(!(baru.isEmpty() && berhenti.isEmpty()) && (dari == null || dari.isBefore(paling) || dari.isAfter(k.selesai())), "dari",
            "Pilih hari mulai berlakunya penggantian, di antara " + Tanggal.panjang(paling) + " dan " + Tanggal.panjang(k.selesai()) + ".").selesai();
        berhenti.forEach(i -> mapper.akhiriInstruktur(k.id(), i, dari.minusDays(1), p.suratKe()));
        baru.forEach(i -> mapper.tambahInstruktur(k.id(), i));
        if (baru.isEmpty()) {
            tetapBerlaku(p);
        }
        return !baru.isEmpty();
    }

    /** A letter that was begun for somebody who does not come after all goes; the newest of those who teach is the letter of this class again. */
    private void tetapBerlaku(Pelaksanaan p) {
        if (p.suratId() != null) {
            dokumen.batalkan(p.suratId(), "Instruktur tidak jadi diganti");
        }
        List<Instruktur> mengajar = mapper.instruktur(p.kelasId()).stream().filter(i -> i.mengajar() && i.suratId() != null).toList();
        Dokumen d = dokumen.ambil(mengajar.get(mengajar.size() - 1).suratId());
        mapper.suratTetap(p.kelasId(), d.nomor(), LocalDate.ofInstant(d.dibuat(), balai.ambil(p.satker()).zonaWaktu()), d.id(), d.penanda(), d.diterbitkan());
        kabar.berakhir(p.kelasId());
    }

    private static Instruktur tamu(String baris) {
        String[] bagian = baris.split(";", 2);
        return Instruktur.baru(null, bagian[0].strip(), bagian.length > 1 ? BacaIsian.teks(bagian[1]) : null, null);
    }
}
