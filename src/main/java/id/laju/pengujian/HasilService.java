package id.laju.pengujian;

import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Results as analysts enter them; every change is a new version (ISO/IEC 17025, 7.5.1). */
@Service
public class HasilService {

    private static final String KALIBRASI = "KALIBRASI";
    private static final String ALASAN_SENDIRI = "Diperbaiki analis sebelum paket diserahkan";

    private final HasilMapper mapper;
    private final PenugasanMapper penugasan;
    private final PenyusunHasil penyusun;
    private final Clock jam;

    HasilService(HasilMapper mapper, PenugasanMapper penugasan, PenyusunHasil penyusun, Clock jam) {
        this.mapper = mapper;
        this.penugasan = penugasan;
        this.penyusun = penyusun;
        this.jam = jam;
    }

    /** All versions, newest first. */
    public List<HasilUji> riwayat(long pilihanId) {
        return mapper.semua(pilihanId);
    }

    /** The version that counts per parameter of the sample; dropped parameters are left out. */
    public Map<Long, HasilUji> kini(long sampelId) {
        return mapper.kiniSampel(sampelId).stream().collect(Collectors.toMap(HasilUji::pilihanId, Function.identity()));
    }

    public List<Organisme> organisme(long hasilId) {
        return mapper.daftarOrganisme(hasilId);
    }

    /** By result, in one query; none for a result that is no list. */
    Map<Long, List<Organisme>> organisme(Collection<Long> hasilIds) {
        return hasilIds.isEmpty() ? Map.of() : mapper.semuaOrganisme(hasilIds).stream().collect(Collectors.groupingBy(HasilMapper.OrganismeHasil::hasilId,
            Collectors.mapping(o -> new Organisme(o.nama(), o.jumlah()), Collectors.toList())));
    }

    /**
     * Stores a value of an open package of this analyst. The same value again is no new version; an empty cell changes nothing.
     *
     * @return the version that counts now; empty when there is none
     * @throws IsianKeliru also when somebody else changed the cell since the screen was loaded
     */
    @Transactional
    public Optional<HasilUji> simpan(long paketId, long pilihanId, HasilIsian isian, String oleh) {
        if (!HasilIsian.kosong(isian.hasil()) && penugasan.satuParameter(pilihanId).filter(p -> p.jenisHasil().equals(KALIBRASI)).isPresent()) {
            throw IsianKeliru.pada("hasil", "Hasil kalibrasi diisi per titik ukur pada tugasnya di Tasklist.");
        }
        return simpan(paketId, pilihanId, isian, oleh, false);
    }

    /**
     * The result of a calibration, whose measurement the caller keeps beside it; always a new version.
     *
     * @param isian with the measurement in one line as its result
     */
    @Transactional
    public HasilUji simpanKalibrasi(long paketId, long pilihanId, HasilIsian isian, String oleh) {
        return simpan(paketId, pilihanId, isian, oleh, true).orElseThrow();
    }

    private Optional<HasilUji> simpan(long paketId, long pilihanId, HasilIsian isian, String oleh, boolean selaluBaru) {
        Paket paket = paketSendiri(paketId, oleh);
        ParameterLab p = parameter(paket, pilihanId);
        penugasan.kunci(pilihanId);
        Optional<HasilUji> lama = mapper.kini(pilihanId);
        boolean adaDiPaket = lama.filter(h -> h.paketId() == paketId).isPresent();
        int versi = lama.map(HasilUji::versi).orElse(0);
        if (isian.versi() != null && isian.versi() != versi) {
            throw IsianKeliru.pada("hasil", "Hasil ini sudah berubah di tempat lain. Muat ulang halaman untuk melihatnya.");
        }
        if (isian.kosong()) {
            tolakKosong(adaDiPaket);
            return lama;
        }
        HasilUji baru = penyusun.susun(paket, p, isian, versi + 1, lama.isEmpty() ? null : adaDiPaket ? ALASAN_SENDIRI : paket.alasan(), oleh);
        if (!selaluBaru && adaDiPaket && PenyusunHasil.sama(lama.get(), baru)) {
            return lama;
        }
        return Optional.of(tulis(baru));
    }

    private HasilUji tulis(HasilUji baru) {
        long id = mapper.simpan(baru);
        if (baru.jenis().equals("ORGANISME")) {
            List<Organisme> daftar = Organisme.urai("hasil", baru.tertulis());
            for (int i = 0; i < daftar.size(); i++) {
                mapper.organisme(id, i, daftar.get(i));
            }
        }
        return mapper.kini(baru.pilihanId()).orElseThrow();
    }

    private static void tolakKosong(boolean adaDiPaket) {
        if (adaDiPaket) {
            throw IsianKeliru.pada("hasil", "Hasil yang sudah tersimpan tidak dapat dikosongkan; ketik nilai yang benar.");
        }
    }

    /** @throws TidakDitemukan when it is not this analyst's, so that nobody learns of others' work (LAB-021) */
    Paket paketSendiri(long paketId, String analis) {
        Paket paket = penugasan.kunciPaket(paketId).filter(x -> x.analis().equals(analis))
            .orElseThrow(() -> new TidakDitemukan("Paket uji ini bukan tugas Anda."));
        if (!paket.terbuka()) {
            throw new IsianKeliru("Paket uji ini sudah diserahkan, jadi hasilnya tidak dapat diubah lagi. Perubahan hanya lewat pengembalian penyelia.");
        }
        return paket;
    }

    private ParameterLab parameter(Paket paket, long pilihanId) {
        if (!penugasan.pilihanPaket(paket.id()).contains(pilihanId)) {
            throw new TidakDitemukan("Parameter ini tidak ada di paket uji Anda.");
        }
        return penugasan.satuParameter(pilihanId).orElseThrow();
    }

    /** Hands the package over. @throws IsianKeliru while a parameter has no result */
    @Transactional
    public void serahkan(long paketId, String analis) {
        paketSendiri(paketId, analis);
        List<String> kurang = penugasan.kurang(List.of(paketId)).stream().map(PenugasanMapper.Kurang::parameter).toList();
        if (!kurang.isEmpty()) {
            throw new IsianKeliru("Masih ada " + kurang.size() + " parameter tanpa hasil: " + String.join(", ", kurang)
                + ". Isi hasilnya, atau nyatakan tidak dapat diuji dengan alasan.");
        }
        penugasan.selesaikan(paketId, jam.instant());
    }
}
