package id.laju.proses;

import id.laju.mesin.TemuanModel;
import id.laju.umum.BacaIsian;
import id.laju.umum.Petugas;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was uploaded until nothing in it is wrong, so that only the file that was mended has to be uploaded again. */
@Service
class UnggahanService {

    private static final Duration LAMA = Duration.ofDays(7);

    private final UnggahanMapper mapper;
    private final UsulanService usulan;
    private final Clock jam;

    UnggahanService(UnggahanMapper mapper, UsulanService usulan, Clock jam) {
        this.mapper = mapper;
        this.usulan = usulan;
        this.jam = jam;
    }

    /** @param id of what was uploaded before; null: nothing. @param buang names of files that shall not go along any more */
    @Transactional
    Unggahan titip(UUID id, UnggahanIsian isian, BacaPaket baru, List<String> buang, Petugas p) {
        Unggahan lama = id == null ? null : ambil(id, p);
        Unggahan u = new Unggahan(lama == null ? UUID.randomUUID() : lama.id(), p.id(), lama == null ? BacaIsian.teks(isian.kunci()) : lama.kunci(), BacaIsian.teks(isian.satker()),
            isian.alasan(), baru.dasar() == null && lama == null ? BacaIsian.teks(isian.dasar()) : baru.dasar(), OffsetDateTime.now(jam));
        mapper.simpan(u);
        buang.forEach(nama -> mapper.buang(u.id(), nama));
        baru.berkas().forEach((nama, isi) -> mapper.simpanBerkas(u.id(), nama, isi));
        return mapper.cari(u.id()).orElseThrow();
    }

    /**
     * Makes it a proposal.
     *
     * @throws UsulanDitolak it stays as it is, and so it does when something is missing
     */
    @Transactional
    Usulan ajukan(UUID id, Petugas p) {
        Usulan hasil = usulan.ajukan(usulanBaru(ambil(id, p)), p);
        mapper.hapus(id);
        return hasil;
    }

    List<TemuanModel> temuan(Unggahan u) {
        return usulan.temuan(usulanBaru(u));
    }

    private UsulanBaru usulanBaru(Unggahan u) {
        return new UsulanBaru(u.satker(), u.alasan(), AsalUsulan.UNGGAH, berkas(u), u.dasar());
    }

    Map<String, byte[]> berkas(Unggahan u) {
        Map<String, byte[]> hasil = new LinkedHashMap<>();
        mapper.berkas(u.id()).forEach(b -> hasil.put(b.nama(), b.isi()));
        return hasil;
    }

    /** @throws TidakDitemukan when it is not this person's */
    Unggahan ambil(UUID id, Petugas p) {
        return mapper.cari(id).filter(u -> u.oleh().equals(p.id())).orElseThrow(() -> new TidakDitemukan("Unggahan ini sudah diajukan atau sudah dibuang; unggah lagi berkasnya."));
    }

    @Transactional
    void buang(UUID id, Petugas p) {
        mapper.hapus(ambil(id, p).id());
    }

    void sapu() {
        mapper.hapusLama(OffsetDateTime.now(jam).minus(LAMA));
    }
}
