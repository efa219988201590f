package id.laju.proses;

import id.laju.mesin.GudangModel;
import id.laju.mesin.PemeriksaUsulan;
import id.laju.mesin.TemuanModel;
import id.laju.mesin.VersiModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A proposal as it stands to the program and the models of today, which may have changed since it was made. */
@Component
public class UsulanKini {

    private final UsulanMapper mapper;
    private final GudangModel gudang;
    private final PemeriksaUsulan pemeriksa;

    UsulanKini(UsulanMapper mapper, GudangModel gudang, PemeriksaUsulan pemeriksa) {
        this.mapper = mapper;
        this.gudang = gudang;
        this.pemeriksa = pemeriksa;
    }

    /** Its files by their names, as they were proposed. */
    Map<String, byte[]> isi(UUID id) {
        Map<String, byte[]> hasil = new LinkedHashMap<>();
        mapper.berkas(id).forEach(b -> hasil.put(b.nama(), mapper.isi(id, b.nama()).orElseThrow().isi()));
        return hasil;
    }

    /** What a satker works by now in place of a file of this name. */
    Optional<VersiModel> berlaku(String nama, String kode) {
        return gudang.berlaku(BerkasDiajukan.kunci(nama), kode).filter(v -> v.berkas().equals(nama));
    }

    /** The shared model of today that an open proposal leads to instead of its file; nothing where it brings a model of its own, or is decided. */
    public Optional<VersiModel> diikuti(Usulan u, String nama) {
        return u.keadaan().terbuka() ? bersama(u, nama) : Optional.empty();
    }

    private Optional<VersiModel> bersama(Usulan u, String nama) {
        return u.mengikuti() ? berlaku(nama, null) : Optional.empty();
    }

    /** What would be refused today. */
    List<TemuanModel> periksa(Usulan u) {
        Map<String, byte[]> isi = isi(u.id());
        isi.replaceAll((nama, dulu) -> bersama(u, nama).map(v -> gudang.isi(v.id())).orElse(dulu));
        return pemeriksa.periksa(isi, u.satker());
    }

    /** Files that changed another version than the newest one. */
    List<DasarLama> dasarLama(Usulan u) {
        return mapper.berkas(u.id()).stream().flatMap(b -> dasarLama(u, b).stream()).toList();
    }

    private Optional<DasarLama> dasarLama(Usulan u, BerkasUsulan b) {
        return berlaku(b.nama(), u.satker()).filter(v -> !v.id().equals(b.dasar())).map(v -> new DasarLama(b.nama(), b.kunci(), b.dasar(), v.id()));
    }
}
