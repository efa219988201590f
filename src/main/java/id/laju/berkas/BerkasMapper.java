package id.laju.berkas;

import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface BerkasMapper {

    /** Touches a row that is already there, so that nobody deletes it before our reference to it is written. */
    @Insert("""
        insert into isi_berkas (sha256, isi) values (#{sha256}, #{isi})
        on conflict (sha256) do update set sha256 = excluded.sha256""")
    void simpanIsi(String sha256, byte[] isi);

    @Insert("""
        insert into berkas (id, satker, nama, jenis, ukuran, sha256, pengunggah, dibuat)
        values (#{id}, #{satker}, #{nama}, #{jenis}, #{ukuran}, #{sha256}, #{pengunggah}, #{dibuat})""")
    void simpan(Berkas berkas);

    @Select("select id, satker, nama, jenis, ukuran, sha256, pengunggah, dibuat from berkas where id = #{id}")
    Optional<Berkas> cari(UUID id);

    @Select("select i.isi from berkas b join isi_berkas i on i.sha256 = b.sha256 where b.id = #{id}")
    IsiBerkas isi(UUID id);

    @Delete("delete from berkas where id = #{id}")
    void hapus(UUID id);

    @Select("select sha256 from isi_berkas where sha256 = #{sha256} for update")
    String kunciIsi(String sha256);

    @Delete("delete from isi_berkas i where sha256 = #{sha256} and not exists (select 1 from berkas b where b.sha256 = i.sha256)")
    void hapusIsiTanpaPemilik(String sha256);
}
