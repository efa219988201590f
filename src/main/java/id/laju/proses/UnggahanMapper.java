package id.laju.proses;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface UnggahanMapper {

    @Insert("""
        insert into unggahan_model (id, oleh, kunci, satker, alasan, dasar, dibuat) values (#{id}, #{oleh}, #{kunci}, #{satker}, #{alasan}, #{dasar}, #{dibuat})
        on conflict (id) do update set satker = excluded.satker, alasan = excluded.alasan, dasar = coalesce(excluded.dasar, unggahan_model.dasar)""")
    void simpan(Unggahan u);

    @Insert("""
        insert into unggahan_model_berkas (unggahan, nama, isi) values (#{unggahan}, #{nama}, #{isi})
        on conflict (unggahan, nama) do update set isi = excluded.isi""")
    void simpanBerkas(@Param("unggahan") UUID unggahan, @Param("nama") String nama, @Param("isi") byte[] isi);

    @Delete("delete from unggahan_model_berkas where unggahan = #{unggahan} and nama = #{nama}")
    void buang(UUID unggahan, String nama);

    @Select("select * from unggahan_model where id = #{id}")
    Optional<Unggahan> cari(UUID id);

    @Select("select nama, isi from unggahan_model_berkas where unggahan = #{unggahan} order by nama")
    List<Berkas> berkas(UUID unggahan);

    @Delete("delete from unggahan_model where id = #{id}")
    void hapus(UUID id);

    @Delete("delete from unggahan_model where dibuat < #{batas}")
    void hapusLama(OffsetDateTime batas);

    /** A file with what is in it. */
    record Berkas(String nama, byte[] isi) {
    }
}
