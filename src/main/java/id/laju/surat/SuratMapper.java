package id.laju.surat;

import id.laju.umum.PermintaanHalaman;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface SuratMapper {

    @Select("""
        insert into surat_keluar (satker, kunci, kepada, judul, html, teks, rahasia, dibuat, coba_lagi, tidak_diminta)
        values (#{satker}, #{kunci}, #{kepada}, #{judul}, #{html}, #{teks}, #{rahasia}, #{dibuat}, #{coba}, #{tidakDiminta})
        on conflict (kunci) do nothing
        returning id
        """)
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    Optional<Long> simpan(String satker, String kunci, String kepada, String judul, String html, String teks, boolean rahasia, Instant dibuat, Instant coba, boolean tidakDiminta);

    @Select("select id from surat_keluar where kunci = #{kunci}")
    Optional<Long> denganKunci(String kunci);

    @Select("select * from surat_keluar where id = #{id} for update")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    Optional<Surat> kunci(long id);

    @Select("select * from surat_keluar where id = #{id}")
    Optional<Surat> cari(long id);

    @Select("select id from surat_keluar where terkirim is null and coba_lagi <= #{kini} order by coba_lagi limit 50")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    List<Long> antre(Instant kini);

    /** What waits to be told to this number, oldest first. */
    @Select("select * from surat_keluar where kepada = #{kepada} and satker = #{satker} and dihubungi is null order by id")
    List<Surat> belumDihubungi(String satker, String kepada);

    @Update("update surat_keluar set dihubungi = #{saat}, dihubungi_oleh = #{oleh}, coba_lagi = null where id = #{id} and keadaan in ('HUBUNGI', 'GAGAL')")
    int dihubungi(long id, Instant saat, String oleh);

    @Update("update surat_keluar set terkirim = #{saat}, coba_lagi = null, galat = null, percobaan = percobaan + 1 where id = #{id}")
    void terkirim(long id, Instant saat);

    @Update("update surat_keluar set html = '', teks = '' where id = #{id}")
    void kosongkan(long id);

    @Update("update surat_keluar set percobaan = percobaan + 1, coba_lagi = #{lagi}, galat = #{galat} where id = #{id}")
    void gagal(long id, Instant lagi, String galat);

    @Update("update surat_keluar set coba_lagi = #{saat}, percobaan = 0 where id = #{id} and keadaan in ('GAGAL', 'DICOBA_LAGI')")
    int antrekan(long id, Instant saat);

    /** Everything that was given up. */
    @Update("update surat_keluar set coba_lagi = #{saat}, percobaan = 0 where satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler}) and keadaan = 'GAGAL'")
    int antrekanGagal(String[] satker, Instant saat);

    @Select("select count(*) from surat_keluar where satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler}) and keadaan = 'GAGAL'")
    @Options(flushCache = Options.FlushCachePolicy.TRUE)
    int gagalDi(String[] satker);

    @Select("""
        select * from surat_keluar where satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler})
            and (#{keadaan}::text is null or keadaan = #{keadaan})
            and (#{p.cari}::text is null or kepada ilike #{p.pola} or judul ilike #{p.pola})
        order by id desc limit #{p.ukuran} offset #{p.lewati}
        """)
    List<Surat> halaman(String[] satker, KeadaanSurat keadaan, PermintaanHalaman p);

    @Select("""
        select count(*) from surat_keluar where satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler})
            and (#{keadaan}::text is null or keadaan = #{keadaan})
            and (#{p.cari}::text is null or kepada ilike #{p.pola} or judul ilike #{p.pola})
        """)
    long jumlah(String[] satker, KeadaanSurat keadaan, PermintaanHalaman p);
}
