package id.laju.pelanggan;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface DokumenPelangganMapper {

    @Select("select * from dokumen_pelanggan where pelanggan = #{pelanggan}")
    List<DokumenPelanggan> milik(long pelanggan);

    @Select("select * from dokumen_pelanggan where pelanggan = #{pelanggan} and jenis = #{jenis}")
    Optional<DokumenPelanggan> cari(long pelanggan, JenisDokumen jenis);

    @Insert("""
        insert into dokumen_pelanggan (pelanggan, jenis, nomor, notaris, berkas, berkas_ktp, diunggah, diunggah_oleh)
        values (#{pelanggan}, #{jenis}, #{nomor}, #{notaris}, #{berkas}, #{berkasKtp}, #{diunggah}, #{diunggahOleh})
        on conflict (pelanggan, jenis) do update set nomor = excluded.nomor, notaris = excluded.notaris, berkas = excluded.berkas,
            berkas_ktp = excluded.berkas_ktp, diunggah = excluded.diunggah, diunggah_oleh = excluded.diunggah_oleh
        """)
    void simpan(DokumenPelanggan dokumen);
}
